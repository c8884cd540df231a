import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectSeat, knock } from '../harness/seatSocket';
import { ask, fullTable, joinExercise, openServer, SEATS, type TestServer } from '../harness/server';

let server: TestServer;
let table: Awaited<ReturnType<typeof fullTable>>;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await fullTable(server.url);
});

/** After every attack the exercise goes on: nothing was changed, and a round can be played. */
afterEach(async () => {
  expect((await ask(server.url, '/api/health')).status).toBe(200);
  const control = await connectSeat(server.url, table.made.control);
  expect(control.control().round).toBe(1);
  for (const [index, seat] of SEATS.entries()) {
    const line = await connectSeat(server.url, table.seats[index]?.token ?? '');
    expect((await line.say(seat, { type: 'ready' })).ok).toBe(true);
    line.close();
  }
  await control.until(() => control.control().round === 2);
  control.close();
  table.close();
});

const watch = { type: 'giveOrder', order: { kind: 'watch', place: 'capital' } };
const refusedWith = (key: string) => ({ ok: false, reason: { key } });

describe('at the door', () => {
  it('nobody comes in without a key', async () => {
    expect(await knock(server.url, {})).toEqual({ key: 'room.noKey' });
    expect(await knock(server.url, undefined)).toEqual({ key: 'room.noKey' });
    expect(await knock(server.url, { token: { $ne: null } })).toEqual({ key: 'room.noKey' });
  });

  it('a made-up key opens nothing', async () => {
    expect(await knock(server.url, { token: 'x'.repeat(32), language: 'en' })).toEqual({ key: 'room.badKey' });
  });

  it('a key does not open another exercise', async () => {
    const other = await fullTable(server.url);
    const token = table.seats[0]?.token ?? '';
    expect(await knock(server.url, { token, language: 'en', exercise: other.made.exercise })).toEqual({
      key: 'room.keyOfAnother',
    });
    other.close();
  });

  it('an unknown exercise is not made by asking for it', async () => {
    const token = table.seats[0]?.token ?? '';
    expect(await knock(server.url, { token, language: 'en', exercise: 'no-such-exercise' })).toEqual({
      key: 'room.keyOfAnother',
    });
    expect((await joinExercise(server.url, 'ZZZZZZ', 'Somebody')).status).toBe(404);
    expect((await ask(server.url, '/api/exercises/no-such-exercise/file')).status).toBe(401);
  });

  it('who waits for a seat hears of the room alone', async () => {
    const { value } = await joinExercise(server.url, table.made.code, 'Curious');
    const line = await connectSeat(server.url, value.token);
    await new Promise((next) => setTimeout(next, 50));
    expect(new Set(line.heard)).toEqual(new Set(['room']));
    expect(line.room().me.role).toBe('waiting');
    expect(line.room().control).toBeNull();
    expect(await line.raw('command', { id: 'c1', seat: 'border', command: { type: 'ready' } })).toMatchObject(
      refusedWith('room.notSeated'),
    );
    line.close();
  });
});

describe('with a key of one seat', () => {
  it('another seat cannot be played', async () => {
    const border = table.at('border');
    expect(await border.raw('command', { id: 'c1', seat: 'intelligence', command: watch })).toMatchObject(
      refusedWith('room.notYourSeat'),
    );
    expect(await border.raw('command', { id: 'c2', seat: 'attacker', command: { type: 'ready' } })).toMatchObject(
      refusedWith('room.notYourSeat'),
    );
    expect(await border.raw('command', { id: 'c3', seat: 'nobody', command: { type: 'ready' } })).toMatchObject(
      refusedWith('room.notYourSeat'),
    );
  });

  it('a forged player number or a seat hidden in the command is refused', async () => {
    const border = table.at('border');
    const forged = { id: 'c1', seat: 'border', playerID: '0', command: { type: 'ready' } };
    expect(await border.raw('command', forged)).toMatchObject(refusedWith('room.badShape'));
    const hidden = { id: 'c2', seat: 'border', command: { type: 'ready', seat: 'intelligence' } };
    expect(await border.raw('command', hidden)).toMatchObject(refusedWith('room.badShape'));
  });

  it('the clock and Control cannot be played', async () => {
    const border = table.at('border');
    for (const seat of ['clock', 'control']) {
      expect(await border.raw('command', { id: `c-${seat}`, seat, command: { type: 'timeUp' } })).toMatchObject(
        refusedWith('room.notYourSeat'),
      );
    }
    for (const command of [
      { type: 'timeUp' },
      { type: 'endPhase' },
      { type: 'endExercise' },
      { type: 'handSeat', seat: 'attacker', to: 'ai' },
    ]) {
      expect(await border.raw('command', { id: `d-${command.type}`, seat: 'border', command })).toMatchObject(
        refusedWith('room.notForSeats'),
      );
    }
    for (const action of [{ type: 'start' }, { type: 'end' }, { type: 'reveal' }, { type: 'lens', lens: 'attacker' }]) {
      expect(await border.raw('act', { id: `a-${action.type}`, action })).toMatchObject(
        refusedWith('room.controlOnly'),
      );
    }
  });

  it('orders of another kind of seat are refused by the rules', async () => {
    expect(await table.at('border').raw('command', { id: 'c1', seat: 'border', command: watch })).toMatchObject({
      ok: false,
    });
    const launch = { type: 'giveOrder', order: { kind: 'dispatch' } };
    expect(await table.at('border').raw('command', { id: 'c2', seat: 'border', command: launch })).toMatchObject({
      ok: false,
    });
  });

  it('commands of the wrong moment are refused', async () => {
    const border = table.at('border');
    for (const command of [
      { type: 'decideStop', stop: 's1', choice: 'hold' },
      { type: 'askJointFile', stop: 's1' },
      { type: 'answerCard', card: 'open-borders', option: 'more' },
      { type: 'notReady' },
      { type: 'withdrawOrder', order: 'o1' },
    ]) {
      expect(await border.raw('command', { id: `c-${command.type}`, seat: 'border', command })).toMatchObject({
        ok: false,
      });
    }
    const late = { id: 'late', seat: 'border', round: 7, command: { type: 'ready' } };
    expect(await border.raw('command', late)).toMatchObject(refusedWith('room.roundMovedOn'));
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'ready'],
    ['a list', [1, 2]],
    ['an empty thing', {}],
    ['no id', { seat: 'border', command: { type: 'ready' } }],
    ['an id that is a thing', { id: {}, seat: 'border', command: { type: 'ready' } }],
    ['a command without a type', { id: 'x', seat: 'border', command: {} }],
    ['a command of an unknown type', { id: 'x', seat: 'border', command: { type: 'win' } }],
    ['a command that is a text', { id: 'x', seat: 'border', command: 'ready' }],
    [
      'a path of a thousand legs',
      {
        id: 'x',
        seat: 'attacker',
        command: { type: 'giveOrder', order: { kind: 'journey', cell: 'c', path: Array(1000).fill('hub') } },
      },
    ],
    [
      'a number that is none',
      { id: 'x', seat: 'border', command: { type: 'giveOrder', order: { kind: 'post', sector: 'sea', units: 'NaN' } } },
    ],
    ['a seat that is a list', { id: 'x', seat: ['border'], command: { type: 'ready' } }],
  ])('%s instead of a command is refused', async (_name, payload) => {
    const answer = await table.at('border').raw('command', payload);
    expect(answer).toMatchObject({ ok: false, reason: { key: 'room.badShape' } });
  });

  it.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', 'act'])(
    'a move named %s is no command',
    async (type) => {
      const border = table.at('border');
      const command = JSON.parse(`{"type":${JSON.stringify(type)},"__proto__":{"type":"ready"}}`);
      expect(await border.raw('command', { id: 'x', seat: 'border', command })).toMatchObject({ ok: false });
      expect(await border.raw('command', { id: 'y', seat: type, command: { type: 'ready' } })).toMatchObject({
        ok: false,
      });
    },
  );

  it.each(['UPDATE', 'PATCH', 'SYNC', 'RESET', 'GAME_EVENT', 'UNDO', 'REDO', 'MAKE_MOVE', 'PLUGIN'])(
    'the engine’s own %s is not heard',
    async (type) => {
      const border = table.at('border');
      const action = {
        type,
        state: { G: {} },
        initialState: { G: {} },
        patch: [],
        payload: { type: 'endGame', playerID: '0', args: [] },
      };
      for (const event of ['update', 'action', 'sync', 'patch', 'chat', 'matchData']) {
        const answer = await border.raw(event, action, 0, 'default', '0');
        expect(answer === null || !answer.ok).toBe(true);
      }
      expect(await border.raw('command', { id: 'x', seat: 'border', command: action })).toMatchObject({ ok: false });
    },
  );

  it('a packet of ten megabytes cuts the line', async () => {
    const border = table.at('border');
    border.socket.emit('command', {
      id: 'x',
      seat: 'border',
      command: { type: 'ready', reason: 'x'.repeat(10_000_000) },
    });
    await border.until(() => !border.socket.connected);
  });

  it('bytes that are no packet cut the line and nothing else', async () => {
    const border = table.at('border');
    border.socket.io.engine.write('2["command",{{{');
    border.socket.io.engine.write('\u0000\uffff'.repeat(100));
    await border.until(() => !border.socket.connected);
  });

  it('a thousand packets at once cut the line', async () => {
    const border = table.at('border');
    for (let n = 0; n < 1000; n++)
      border.socket.emit('command', { id: `n${n}`, seat: 'border', command: { type: 'notReady' } });
    await border.until(() => !border.socket.connected);
  });

  it('a key that was taken back is cut off at once and opens nothing', async () => {
    const joiner = table.control.room().control?.joiners.find(({ seats }) => seats.includes('border'))?.id ?? '';
    const answer = await table.control.act({ type: 'freshLink', joiner });
    if (!answer.ok || answer.link === undefined) throw new Error('no link');
    await table.at('border').until(() => !table.at('border').socket.connected);
    const old = table.seats[SEATS.indexOf('border')];
    expect(await knock(server.url, { token: old?.token, language: 'en' })).toEqual({ key: 'room.badKey' });
    const token = new URL(answer.link.replace('#/', '')).searchParams.get('token') ?? '';
    if (old !== undefined) old.token = token;
    expect(await knock(server.url, { token, language: 'en' })).toBeNull();
  });
});

describe('over HTTP', () => {
  it('the instructor’s area opens to nobody without the phrase', async () => {
    expect(
      (await ask(server.url, '/api/instructor', { method: 'POST', body: { phrase: 'wrong phrase' } })).status,
    ).toBe(401);
    expect((await ask(server.url, '/api/exercises')).status).toBe(401);
    expect(
      (await ask(server.url, '/api/exercises', { method: 'POST', body: { scenario: 'tiny' }, key: 'x' })).status,
    ).toBe(401);
    const key = table.seats[0]?.token ?? '';
    expect((await ask(server.url, `/api/exercises/${table.made.exercise}`, { method: 'DELETE', key })).status).toBe(
      401,
    );
    expect((await ask(server.url, `/api/exercises/${table.made.exercise}/file`, { key })).status).toBe(401);
  });

  it('there is no list of matches, no set-up and no lobby', async () => {
    for (const path of [
      '/games',
      '/games/vigil',
      '/games/vigil/create',
      '/api/exercises/x/state',
      '/socket.io/?EIO=4&transport=polling',
    ]) {
      expect((await fetch(server.url + path)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('what does not parse is answered with a sentence', async () => {
    for (const body of [
      {},
      { code: 1, name: 'A' },
      { code: table.made.code, name: '' },
      { code: table.made.code, name: 'x'.repeat(61) },
    ]) {
      const answer = await ask<{ reason: { key: string } }>(server.url, '/api/join', { method: 'POST', body });
      expect(answer.status).toBe(400);
      expect(answer.value.reason.key).toBe('room.badShape');
    }
    const raw = await fetch(`${server.url}/api/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"code":',
    });
    expect(raw.status).toBe(400);
    expect(await raw.json()).toEqual({ reason: { key: 'room.badShape' } });
  });

  it('nothing asks a browser to leave plain HTTP, and nothing comes from elsewhere', async () => {
    const { headers } = await fetch(`${server.url}/api/health`);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});
