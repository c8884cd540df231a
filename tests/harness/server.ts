import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Aid } from '../../src/game/aid';
import type { RoomAction } from '../../src/game/roomAction';
import type { Scenario } from '../../src/rules/shape/scenario';
import type { SeatId } from '../../src/rules/state';
import type { ExerciseOptions } from '../../src/rules/withOptions';
import { readEnvironment } from '../../src/server/environment';
import { startServer } from '../../src/server/startServer';
import type { SeatSocket } from './seatSocket';
import { connectSeat } from './seatSocket';
import { tinyScenario } from './tinyScenario';

export const PHRASE = 'a phrase for tests';
export const SEATS = ['intelligence', 'border', 'response', 'coordination', 'attacker'];

/** The small exercise without cards: a round needs nothing but `ready`. */
export const quietScenario = (): Scenario =>
  tinyScenario((raw) => {
    raw.cards = [];
  });

type Asked = { method?: string; body?: unknown; key?: string };
type Said<T> = { status: number; value: T };

/** Speaks to the HTTP interface of a server. */
export async function ask<T>(url: string, path: string, { method = 'GET', body, key }: Asked = {}): Promise<Said<T>> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (key !== undefined) headers.authorization = `Bearer ${key}`;
  const answer = await fetch(url + path, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, value: (text === '' ? null : JSON.parse(text)) as T };
}

/** A data folder that goes when the test does. */
export function dataFolder(): { folder: string; forget: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-'));
  return { folder, forget: () => rmSync(folder, { recursive: true, force: true }) };
}

export type TestServer = Awaited<ReturnType<typeof openServer>>;

/** A real server on a free port with a data folder of its own. */
export async function openServer({ scenario = quietScenario(), folder = '' } = {}) {
  const own = folder === '' ? dataFolder() : { folder, forget: () => {} };
  const read = readEnvironment({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA: own.folder,
    VIGIL_PHRASE: PHRASE,
    VIGIL_AI_DELAY: '0',
    LOG: process.env.TEST_LOG ?? 'silent',
    PAGE: join(own.folder, 'page'),
  });
  if ('wrong' in read) throw new Error(read.wrong.join());
  let passed = 0;
  const server = await startServer(read.settings, {
    scenarios: [scenario],
    limits: { requests: 100_000, knocks: 100_000 },
    now: () => Date.now() + passed,
  });
  const url = `http://127.0.0.1:${server.port}`;
  const close = async (): Promise<void> => {
    await server.close();
    own.forget();
  };
  /** Puts the server's watch forward. */
  const passTime = (milliseconds: number): void => {
    passed += milliseconds;
  };
  return { url, scenario, folder: own.folder, passTime, close };
}

export type Made = { exercise: string; control: string; code: string; links: string[]; controlLinks: string[] };

/** Makes an exercise. Without `ai`, every seat waits for a person; without timers, nothing is timed. */
export async function makeExercise(
  url: string,
  {
    ai = [] as SeatId[],
    timers = {},
    seed = 'test',
    scenario = 'tiny',
    options = {} as ExerciseOptions,
    level = 1,
    aid = undefined as Aid | undefined,
  } = {},
): Promise<Made> {
  const { value: instructor } = await ask<{ token: string }>(url, '/api/instructor', {
    method: 'POST',
    body: { phrase: PHRASE },
  });
  const seats = Object.fromEntries(ai.map((seat) => [seat, { by: 'ai', level }]));
  const body = { scenario, seats, seed, options, aid, timers: { planning: null, stop: null, ...timers } };
  const made = await ask<Made>(url, '/api/exercises', { method: 'POST', body, key: instructor.token });
  if (made.status !== 201) throw new Error(JSON.stringify(made.value));
  return made.value;
}

export const joinExercise = (url: string, code: string, name: string) =>
  ask<{ token: string; exercise: string }>(url, '/api/join', { method: 'POST', body: { code, name } });

/** Somebody at the table: his key and his open line. */
export type Sitting = { token: string; line: SeatSocket };

/** Lets people in and gives each his seats: `people` names seats, one list a person. The exercise is not started. */
export async function seatPeople(
  url: string,
  made: Made,
  people: SeatId[][],
): Promise<{ control: SeatSocket; seats: Sitting[] }> {
  const control = await connectSeat(url, made.control);
  const seats: Sitting[] = [];
  for (const [index, held] of people.entries()) {
    const { value } = await joinExercise(url, made.code, `Person ${index + 1}`);
    const line = await connectSeat(url, value.token);
    const joiner = control.room().control?.joiners.at(-1)?.id ?? '';
    await mustAct(control, { type: 'seat', joiner, seats: held });
    seats.push({ token: value.token, line });
  }
  return { control, seats };
}

/** Control's word, which has to be accepted. */
export async function mustAct(control: SeatSocket, action: RoomAction): Promise<void> {
  const answer = await control.act(action);
  if (!answer.ok) throw new Error(`${action.type}: ${answer.reason.key}`);
}

/** A started exercise with one person a seat. */
export async function fullTable(url: string, options: Parameters<typeof makeExercise>[1] = {}) {
  const made = await makeExercise(url, options);
  const { control, seats } = await seatPeople(
    url,
    made,
    SEATS.map((seat) => [seat]),
  );
  await mustAct(control, { type: 'start' });
  for (const { line } of seats) await line.until(() => line.room().status === 'running');
  const at = (seat: SeatId): SeatSocket => {
    const found = seats[SEATS.indexOf(seat)];
    if (found === undefined) throw new Error(seat);
    return found.line;
  };
  const close = (): void => {
    for (const line of [control, ...seats.map((each) => each.line)]) line.close();
  };
  return { made, control, seats, at, close };
}
