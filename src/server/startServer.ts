import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import pino from 'pino';
import type { Scenario } from '../rules/shape/scenario';
import { addresses } from './addresses';
import { openDecider } from './agents/decider';
import type { Environment } from './environment';
import { doorRoutes } from './http/doorRoutes';
import { exerciseRoutes } from './http/exerciseRoutes';
import { makeApp } from './http/makeApp';
import { scenarioRoutes } from './http/scenarioRoutes';
import { keptText } from './keptText';
import { passPhrase } from './passPhrase';
import { readScenarios } from './readScenarios';
import type { House } from './rooms/liveRoom';
import { openRooms } from './rooms/rooms';
import { openFront } from './sockets/front';
import { beat } from './storage/clockRecords';
import { untouchedSince } from './storage/exerciseRecords';
import { openDatabase } from './storage/openDatabase';
import { newToken } from './tokens';

const HEARTBEAT = 1000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LEAST_HESITATION = 600;
const REQUESTS_A_MINUTE = 300;
const KNOCKS_A_MINUTE = 60;

/** How often one address may ask in a minute, where a test or a large room needs another number. */
type Limits = { requests: number; knocks: number };

export type RunningServer = { port: number; origins: string[]; phrase: string; close: () => Promise<void> };

/** Starts everything behind one port and goes on with the exercises that were running. `scenarios` replaces the folder's. */
export async function startServer(
  settings: Environment,
  {
    scenarios,
    limits = { requests: REQUESTS_A_MINUTE, knocks: KNOCKS_A_MINUTE },
    now = () => Date.now(),
  }: { scenarios?: Scenario[]; limits?: Limits; now?: () => number } = {},
): Promise<RunningServer> {
  const log = pino({ level: settings.LOG });
  const database = await openDatabase(settings.DATA);
  const phrase = passPhrase(settings.DATA, settings.VIGIL_PHRASE);
  const secret = keptText(settings.DATA, 'secret', newToken);
  const decider = openDecider();
  const page = resolve(settings.PAGE);
  const app = await makeApp(log, existsSync(page) ? page : null, limits.requests);
  let origins: string[] = [];

  const house: House = {
    database,
    decide: decider.decide,
    forget: decider.forget,
    now,
    origins: () => origins,
    hesitation: [Math.min(LEAST_HESITATION, settings.VIGIL_AI_DELAY), settings.VIGIL_AI_DELAY],
    troubled: (exercise, what, fault) => {
      if (fault instanceof Error)
        log.warn({ exercise, what, fault: fault.stack ?? fault.message }, 'something went wrong');
      else log.debug({ exercise, what, fault }, 'something was refused');
    },
  };
  const rooms = await openRooms(house);
  const offered = scenarios === undefined ? folderScenarios() : new Map(scenarios.map((each) => [each.id, each]));

  function folderScenarios(): Map<string, Scenario> {
    return readScenarios(settings.SCENARIOS, (file, problems) =>
      log.error({ file, problems }, 'a scenario cannot be played'),
    );
  }
  scenarioRoutes(app, offered);
  doorRoutes(app, { house, rooms, secret, phrase, knocks: limits.knocks });
  exerciseRoutes(app, { house, rooms, scenarios: offered, secret, phrase });
  const front = openFront(app.server, house, rooms);
  await app.listen({ port: settings.PORT, host: settings.HOST });
  const bound = app.server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : settings.PORT;
  origins = addresses(settings.HOST, port, settings.VIGIL_ORIGIN);

  const guarded = (what: string, does: () => Promise<void>) => () =>
    void does().catch((fault: unknown) => house.troubled('', what, fault));
  const forgetOld = guarded('retention', async () => {
    if (settings.VIGIL_RETENTION_DAYS === undefined) return;
    const old = await untouchedSince(database, house.now() - settings.VIGIL_RETENTION_DAYS * DAY);
    for (const id of old) await rooms.remove(id);
  });
  const heart = setInterval(
    guarded('heartbeat', () => beat(database, house.now())),
    HEARTBEAT,
  );
  const broom = setInterval(forgetOld, HOUR);
  const rest = setInterval(
    guarded('rest', () => rooms.rest()),
    MINUTE,
  );
  forgetOld();

  const close = async (): Promise<void> => {
    clearInterval(heart);
    clearInterval(broom);
    clearInterval(rest);
    await rooms.close();
    await front.close();
    await app.close();
    await decider.close();
    await beat(database, house.now());
    await database.destroy();
  };
  return { port, origins, phrase, close };
}
