import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectSeat, knock, type SeatSocket } from '../harness/seatSocket';
import {
  ask,
  fullTable,
  joinExercise,
  type Made,
  makeExercise,
  mustAct,
  openServer,
  PHRASE,
  seatPeople,
  type TestServer,
} from '../harness/server';

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const joinerAt = (control: SeatSocket, seat: string): string =>
  control.room().control?.joiners.find(({ seats }) => seats.includes(seat))?.id ?? '';

describe('a room', () => {
  it('is made by the instructor, found by its code, and a joiner waits until Control seats him', async () => {
    const made = await makeExercise(server.url);
    expect(made.code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
    const control = await connectSeat(server.url, made.control);
    expect(control.room()).toMatchObject({
      status: 'open',
      me: { role: 'control', seats: ['control'] },
      control: { code: made.code, lens: 'truth' },
    });
    const typed = `${made.code.slice(0, 3).toLowerCase()} ${made.code.slice(3).toLowerCase()}`;
    const { status, value } = await joinExercise(server.url, typed, '  Anna\u0000   B ');
    expect(status).toBe(201);
    const line = await connectSeat(server.url, value.token);
    expect(line.room().me).toEqual({ name: 'Anna B', seats: [], role: 'waiting' });
    await control.until(() => control.room().control?.joiners[0]?.online === true);
    await mustAct(control, {
      type: 'seat',
      joiner: control.room().control?.joiners[0]?.id ?? '',
      seats: ['border', 'response'],
    });
    await line.until(() => line.heard.includes('sync response'));
    expect(line.room().me).toMatchObject({ role: 'trainee', seats: ['border', 'response'] });
    expect(line.heard.indexOf('face')).toBeLessThan(line.heard.indexOf('sync border'));
    expect(await line.say('border', { type: 'ready' })).toMatchObject({
      ok: false,
      reason: { key: 'room.notStarted' },
    });
    control.close();
    line.close();
  });

  it('never gives the attacker together with a defender', async () => {
    const { control, seats } = await seatPeople(server.url, await makeExercise(server.url), [['border']]);
    const answer = await control.act({
      type: 'seat',
      joiner: joinerAt(control, 'border'),
      seats: ['border', 'attacker'],
    });
    expect(answer).toMatchObject({ ok: false, reason: { key: 'room.attackerAlone' } });
    for (const bad of [['control'], ['clock'], ['nobody']]) {
      expect(await control.act({ type: 'seat', joiner: joinerAt(control, 'border'), seats: bad })).toMatchObject({
        ok: false,
        reason: { key: 'room.unknownSeat' },
      });
    }
    for (const { line } of seats) line.close();
    control.close();
  });

  it('moves a seat from one holder to another, whose picture of it then stops', async () => {
    const table = await fullTable(server.url);
    await mustAct(table.control, {
      type: 'seat',
      joiner: joinerAt(table.control, 'response'),
      seats: ['response', 'border'],
    });
    await table.at('border').until(() => table.at('border').room().me.role === 'waiting');
    const heard = table.at('border').heard.length;
    expect((await table.at('response').say('border', { type: 'ready' })).ok).toBe(true);
    expect(await table.at('border').say('border', { type: 'notReady' })).toMatchObject({
      ok: false,
      reason: { key: 'room.notSeated' },
    });
    expect(table.at('border').heard.length).toBe(heard);
    table.close();
  });

  it('shows a removed joiner the door', async () => {
    const table = await fullTable(server.url);
    const border = table.at('border');
    await mustAct(table.control, { type: 'remove', joiner: joinerAt(table.control, 'border') });
    await border.until(() => !border.socket.connected);
    expect(border.room().me.role).toBe('removed');
    expect(await knock(server.url, { token: table.seats[1]?.token, language: 'en' })).toEqual({ key: 'room.removed' });
    table.close();
  });

  it('keeps two pages of one holder alive and in step', async () => {
    const table = await fullTable(server.url);
    const second = await connectSeat(server.url, table.seats[1]?.token ?? '');
    await table.at('border').say('border', { type: 'ready' });
    await second.until(() => second.service('border').ready);
    expect((await second.say('border', { type: 'notReady' })).ok).toBe(true);
    await table.at('border').until(() => !table.at('border').service('border').ready);
    second.close();
    table.close();
  });

  it('gives Control the picture of a seat under his lens and takes it away again', async () => {
    const table = await fullTable(server.url);
    await mustAct(table.control, { type: 'lens', lens: 'attacker' });
    expect(table.control.attacker().cells.length).toBeGreaterThan(0);
    await mustAct(table.control, { type: 'lens', lens: 'truth' });
    const heard = table.control.heard.length;
    await table.at('attacker').say('attacker', { type: 'ready' });
    expect(table.control.heard.slice(heard)).not.toContain('update attacker');
    table.close();
  });

  it('is deleted with everything in it, and its lines end', async () => {
    const table = await fullTable(server.url);
    const { value } = await ask<{ token: string }>(server.url, '/api/instructor', {
      method: 'POST',
      body: { phrase: PHRASE },
    });
    expect(
      (await ask(server.url, `/api/exercises/${table.made.exercise}`, { method: 'DELETE', key: value.token })).status,
    ).toBe(204);
    await table.at('border').until(() => !table.at('border').socket.connected);
    expect(await knock(server.url, { token: table.seats[1]?.token, language: 'en' })).toEqual({ key: 'room.badKey' });
    expect(
      (await ask(server.url, `/api/exercises/${table.made.exercise}`, { method: 'DELETE', key: value.token })).status,
    ).toBe(404);
    table.close();
  });
});

describe('the exercise file', () => {
  const fileOf = (made: Made) =>
    ask<Record<string, unknown>>(server.url, `/api/exercises/${made.exercise}/file`, { key: made.control });

  it('is Control’s after the end, and a replay of it leads to the same state', async () => {
    const { exerciseFile, replay } = await import('../../src/rules/exerciseFile');
    const { stateHash } = await import('../../src/rules/stateHash');
    const table = await fullTable(server.url);
    expect((await fileOf(table.made)).status).toBe(409);
    await table
      .at('intelligence')
      .say('intelligence', { type: 'giveOrder', order: { kind: 'watch', place: 'capital' } });
    await mustAct(table.control, { type: 'endPhase' });
    await mustAct(table.control, { type: 'end' });
    await table.at('border').until(() => table.at('border').room().status === 'ended');
    expect(await table.at('border').say('border', { type: 'ready' })).toMatchObject({
      ok: false,
      reason: { key: 'room.ended' },
    });
    const { status, value } = await fileOf(table.made);
    expect(status).toBe(200);
    const file = exerciseFile.parse(value);
    expect(file.commands.map(({ seat, command }) => `${seat} ${command.type}`)).toEqual([
      'intelligence giveOrder',
      'control endPhase',
      'control endExercise',
    ]);
    expect(stateHash(replay(file))).toBe(file.hash);
    expect(JSON.stringify(file)).not.toContain('Person 1');
    table.close();
  });
});

describe('services merged when the exercise is made', () => {
  const makeWith = async (url: string, seats: object) => {
    const { value } = await ask<{ token: string }>(url, '/api/instructor', {
      method: 'POST',
      body: { phrase: PHRASE },
    });
    return ask<Made & { reason?: { key: string } }>(url, '/api/exercises', {
      method: 'POST',
      body: { scenario: 'tiny', seats },
      key: value.token,
    });
  };

  it('are told to Control, who gives both to one person', async () => {
    const server = await openServer();
    try {
      const { value: made } = await makeWith(server.url, { response: { by: 'human', with: 'border' } });
      const { control } = await seatPeople(server.url, made, []);
      expect(control.room().control?.seats.map(({ seat, with: other }) => [seat, other])).toContainEqual([
        'response',
        'border',
      ]);
    } finally {
      await server.close();
    }
  });

  it.each([
    ['itself', { border: { by: 'human', with: 'border' } }],
    ['the attacker', { border: { by: 'human', with: 'attacker' } }],
    ['a seat of the computer', { border: { by: 'human', with: 'response' }, response: { by: 'ai' } }],
  ])('cannot be merged into %s', async (_name, seats) => {
    const server = await openServer();
    try {
      const { status, value } = await makeWith(server.url, seats);
      expect([status, value.reason?.key]).toEqual([400, 'room.badMerge']);
    } finally {
      await server.close();
    }
  });
});
