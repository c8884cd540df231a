import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { openDatabase } from '../../src/server/storage/openDatabase';
import { verifyJournal } from '../../src/server/verifyJournal';
import { connectSeat, until } from '../harness/seatSocket';
import { ask, dataFolder, fullTable, PHRASE, quietScenario } from '../harness/server';

let data: ReturnType<typeof dataFolder>;
let running: ChildProcess | null = null;

beforeEach(() => {
  data = dataFolder();
  mkdirSync(join(data.folder, 'scenarios'));
  writeFileSync(join(data.folder, 'scenarios', 'tiny.yaml'), stringify(quietScenario()));
});
afterEach(() => {
  running?.kill('SIGKILL');
  data.forget();
});

/** Starts the server as its owner does, and waits until it says where it is. */
async function start(): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA: join(data.folder, 'data'),
      SCENARIOS: join(data.folder, 'scenarios'),
      VIGIL_PHRASE: PHRASE,
      VIGIL_AI_DELAY: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  await until(() => /#\/run/.test(said), 30_000);
  const port = /localhost:(\d+)/.exec(said)?.[1];
  expect(said).toContain(`/#/run?phrase=${encodeURIComponent(PHRASE)}`);
  return `http://127.0.0.1:${port}`;
}

async function kill(): Promise<void> {
  const gone = new Promise((done) => running?.once('exit', done));
  running?.kill('SIGKILL');
  await gone;
  running = null;
}

it('a server that is killed and started again goes on where it was: no order is lost, no clock ran', async () => {
  const table = await fullTable(await start(), { timers: { planning: 600 } });
  const places = ['capital', 'quarter', 'hub', 'shore'];
  for (const place of places) {
    expect(
      (await table.at('intelligence').say('intelligence', { type: 'giveOrder', order: { kind: 'watch', place } })).ok,
    ).toBe(true);
  }
  const clock = table.control.room().clock;
  await new Promise((next) => setTimeout(next, 1200));
  await kill();
  table.close();
  await new Promise((next) => setTimeout(next, 2000));

  const url = await start();
  const seat = await connectSeat(url, table.seats[0]?.token ?? '');
  await seat.until(() => seat.heard.includes('sync intelligence'));
  expect(seat.service('intelligence').orders.map(({ order }) => order)).toEqual(
    places.map((place) => ({ kind: 'watch', place })),
  );
  expect(seat.room()).toMatchObject({ status: 'running', clock: { kind: 'planning', running: true } });
  expect(clock?.remaining).toBeGreaterThan(590_000);
  expect(seat.room().clock?.remaining).toBeGreaterThan((clock?.remaining ?? 0) - 1200 - 1500);
  expect((await seat.say('intelligence', { type: 'ready' })).ok).toBe(true);
  const { value } = await ask<{ token: string }>(url, '/api/instructor', { method: 'POST', body: { phrase: PHRASE } });
  const list = await ask<{ id: string; status: string; round: number }[]>(url, '/api/exercises', { key: value.token });
  expect(list.value).toMatchObject([{ id: table.made.exercise, status: 'running', round: 1 }]);
  seat.close();
});

it('killed in the middle of many orders, it has every order it accepted, once, and its journal is whole', async () => {
  const table = await fullTable(await start());
  const seat = table.at('intelligence');
  const accepted: string[] = [];
  const flood = async (): Promise<void> => {
    for (let n = 0; n < 500; n++) {
      const answer = await seat.raw('command', {
        id: `n${n}`,
        seat: 'intelligence',
        command: n % 2 === 0 ? watchCapital : { type: 'withdrawAll' },
      });
      if (answer?.ok) accepted.push(`n${n}`);
      if (answer === null) return;
      await new Promise((next) => setTimeout(next, 20));
    }
  };
  const flooding = flood();
  await until(() => accepted.length > 25, 20_000);
  await kill();
  await flooding;
  table.close();

  cpSync(join(data.folder, 'data'), join(data.folder, 'copy'), { recursive: true });
  const database = await openDatabase(join(data.folder, 'copy'));
  const rows = await database.selectFrom('journal').select('command_id').orderBy('seq').execute();
  const ids = rows.map(({ command_id }) => command_id.split(':')[1] ?? '').filter((id) => /^n\d+$/.test(id));
  expect(ids.slice(0, accepted.length)).toEqual(accepted);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeLessThanOrEqual(accepted.length + 1);
  expect(await verifyJournal(database, table.made.exercise)).toBeNull();
  await database.updateTable('journal').set({ at: 1 }).where('seq', '=', 5).execute();
  expect(await verifyJournal(database, table.made.exercise)).toBe(5);
  await database.destroy();
});

const watchCapital = { type: 'giveOrder', order: { kind: 'watch', place: 'capital' } };
