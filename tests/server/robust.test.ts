import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/server/environment';
import { connectSeat } from '../harness/seatSocket';
import {
  ask,
  dataFolder,
  fullTable,
  joinExercise,
  makeExercise,
  mustAct,
  openServer,
  type TestServer,
} from '../harness/server';
import { openStop, stopScenario } from '../harness/stop';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ scenario: stopScenario() });
});
afterAll(() => server.close());

type Refusal = { reason: { key: string } };

/** Asks with a path as it stands, which `fetch` would mend first. */
const askRaw = (path: string, method = 'GET'): Promise<{ status: number; text: string }> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(server.url);
    const asking = request({ hostname, port, path, method }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += String(chunk);
      });
      answer.on('end', () => done({ status: answer.statusCode ?? 0, text }));
    });
    asking.on('error', fail);
    asking.end();
  });

describe('whatever is asked over HTTP', () => {
  it.each([
    ['PUT', '/api/exercises', 405, 'room.otherMethod'],
    ['GET', '/api/join', 405, 'room.otherMethod'],
    ['POST', '/api/health', 405, 'room.otherMethod'],
    ['POST', '/api/exercises/abc/file', 405, 'room.otherMethod'],
    ['PATCH', '/api/exercises/abc', 405, 'room.otherMethod'],
    ['GET', '/api/nothing', 404, 'room.nothingHere'],
    ['DELETE', '/', 404, 'room.nothingHere'],
    ['GET', '/api/exercises/%ZZ/file', 400, 'room.badShape'],
    ['GET', '/%', 400, 'room.badShape'],
  ])('%s %s is answered with a sentence', async (method, path, status, key) => {
    const answer = await askRaw(path, method);
    expect(answer.status).toBe(status);
    expect((JSON.parse(answer.text) as Refusal).reason.key).toBe(key);
  });

  it.each(['', '{', 'null', '[]', '[[[[', '"x"', '{"__proto__":{"code":"A"}}', '\u0000', 'x'.repeat(40_000)])(
    'a body such as %j is answered with a sentence',
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${server.url}/api/join`, { method: 'POST', headers, body });
      expect([400, 413]).toContain(answer.status);
      expect(((await answer.json()) as Refusal).reason.key).toMatch(/^room\.(badShape|tooBig)$/);
    },
  );

  it('names are kept as people write them, without signs that nobody sees, and no longer than a line', async () => {
    const { code, control } = await makeExercise(server.url);
    const line = await connectSeat(server.url, control);
    const names = ['Zoë Ångström', '李小龍', 'محمد', '😀 Ünï', 'a\u202Eb\u200Bc', '<b>x</b>', '__proto__'];
    for (const name of names) expect((await joinExercise(server.url, code, name)).status).toBe(201);
    await line.until(() => line.room().control?.joiners.length === names.length);
    expect(
      line
        .room()
        .control?.joiners.map(({ name }) => name)
        .sort(),
    ).toEqual(['Zoë Ångström', '李小龍', 'محمد', '😀 Ünï', 'abc', '<b>x</b>', '__proto__'].sort());
    for (const name of ['', '   ', '\u200B', 'x'.repeat(61), '\ud800']) {
      expect((await joinExercise(server.url, code, name)).status).toBe(400);
    }
    line.close();
  });
});

it('a reason in any script stands in the journal, and one that is too long is refused', async () => {
  const table = await fullTable(server.url);
  const order = { kind: 'post', sector: 'sea', units: 1 } as const;
  const border = table.at('border');
  for (const reason of ['ça va — 你好 😀', '\ud83d', '\u0000\u202E', 'x'.repeat(400)])
    expect((await border.say('border', { type: 'giveOrder', order, reason })).ok).toBe(true);
  expect(await border.say('border', { type: 'giveOrder', order, reason: 'x'.repeat(401) })).toMatchObject({
    ok: false,
    reason: { key: 'room.badShape' },
  });
  await mustAct(table.control, { type: 'end' });
  const file = await ask(server.url, `/api/exercises/${table.made.exercise}/file`, { key: table.made.control });
  expect(file.status).toBe(200);
  table.close();
});

it('a server that starts again in the middle of a stop goes on with its clock, and the stop is decided once', async () => {
  const data = dataFolder();
  const first = await openServer({ scenario: stopScenario(), folder: data.folder });
  const table = await fullTable(first.url, { timers: { stop: 600 } });
  await openStop(table);
  const stop = table.at('border').service('border').stop?.stop ?? '';
  const left = table.control.room().clock?.remaining ?? 0;
  table.close();
  await first.close();

  const second = await openServer({ scenario: stopScenario(), folder: data.folder });
  const border = await connectSeat(second.url, table.seats[1]?.token ?? '');
  expect(border.service('border').stop?.stop).toBe(stop);
  const { clock } = border.room();
  expect(clock).toMatchObject({ kind: 'stop', running: true, mode: 'hard' });
  expect(Math.abs((clock?.remaining ?? 0) - left)).toBeLessThan(3000);
  expect((await border.say('border', { type: 'decideStop', stop, choice: 'waveThrough' })).ok).toBe(true);
  expect((await border.say('border', { type: 'decideStop', stop, choice: 'waveThrough' })).ok).toBe(false);
  border.close();
  await second.close();
  data.forget();
});

it('a stop that an agent has to decide waits while the exercise is paused', async () => {
  const table = await fullTable(server.url);
  await openStop(table);
  await mustAct(table.control, { type: 'pause' });
  await mustAct(table.control, { type: 'handSeat', seat: 'border', to: 'ai', level: 1 });
  await new Promise((next) => setTimeout(next, 150));
  expect(table.control.control().phase).toBe('stops');
  await mustAct(table.control, { type: 'resume' });
  await table.control.until(() => table.control.control().phase === 'planning');
  table.close();
});

describe('settings', () => {
  it('that are wrong are each told in a sentence, and a secret is never repeated', () => {
    const read = readEnvironment({ PORT: 'abc', VIGIL_PHRASE: 'hush', VIGIL_ORIGIN: 'ftp://x', LOG: 'loud' });
    if (!('wrong' in read)) throw new Error('was read');
    expect(read.wrong).toHaveLength(4);
    expect(read.wrong[0]).toBe('PORT must be a whole number from 0 to 65535; it is "abc".');
    expect(read.wrong.join()).not.toContain('hush');
    expect(read.wrong.join()).toContain('VIGIL_PHRASE must have 8 characters or more.');
  });

  it('may be left empty, and spaces around the phrase do not count', () => {
    const read = readEnvironment({ PORT: '', VIGIL_PHRASE: '  a long phrase ' });
    expect(read).toMatchObject({ settings: { PORT: 3000, VIGIL_PHRASE: 'a long phrase' } });
  });
});
