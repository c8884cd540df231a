import { afterAll, beforeAll, expect, it } from 'vitest';
import { fullTable, openServer, type TestServer } from '../harness/server';

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const influence = { type: 'giveOrder', order: { kind: 'watch', place: 'capital' } } as const;

it('a command that is sent again with its id is applied once and accepted twice', async () => {
  const table = await fullTable(server.url);
  const seat = table.at('intelligence');
  expect(await seat.say('intelligence', influence, 'same-id')).toEqual({ id: 'same-id', ok: true });
  expect(await seat.say('intelligence', influence, 'same-id')).toEqual({ id: 'same-id', ok: true });
  expect(seat.service('intelligence').orders).toHaveLength(1);
  table.close();
});

it('is accepted again even when the exercise was paused or the round is over meanwhile', async () => {
  const table = await fullTable(server.url);
  const seat = table.at('intelligence');
  await seat.say('intelligence', influence, 'kept');
  await table.control.act({ type: 'pause' });
  expect(await seat.say('intelligence', influence, 'kept')).toMatchObject({ ok: true });
  expect(await seat.say('intelligence', influence, 'another')).toMatchObject({
    ok: false,
    reason: { key: 'room.paused' },
  });
  await table.control.act({ type: 'resume' });
  await table.control.act({ type: 'endPhase' });
  await seat.until(() => seat.view('intelligence').round === 2);
  expect(await seat.raw('command', { id: 'kept', seat: 'intelligence', round: 1, command: influence })).toMatchObject({
    ok: true,
  });
  expect(await seat.raw('command', { id: 'never', seat: 'intelligence', round: 1, command: influence })).toMatchObject({
    ok: false,
    reason: { key: 'room.roundMovedOn' },
  });
  table.close();
});

it('the id of one holder does not stand in another’s way', async () => {
  const table = await fullTable(server.url);
  await table.at('intelligence').say('intelligence', influence, 'shared-id');
  expect(await table.at('border').say('border', { type: 'ready' }, 'shared-id')).toMatchObject({ ok: true });
  expect(table.at('border').service('border').ready).toBe(true);
  table.close();
});
