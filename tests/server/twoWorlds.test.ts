import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/rules/command';
import type { SeatId } from '../../src/rules/state';
import { fullTable, mustAct, openServer, SEATS, type TestServer } from '../harness/server';
import { stopScenario } from '../harness/stop';

let server: TestServer;
beforeAll(async () => {
  const scenario = stopScenario();
  const { sensors } = scenario.numbers;
  const checks = { ...sensors.checks, harmlessTravel: 1, internalMiss: 0 };
  const numbers = { ...scenario.numbers, sensors: { ...sensors, checks } };
  server = await openServer({ scenario: { ...scenario, numbers } });
});
afterAll(() => server.close());

type Table = Awaited<ReturnType<typeof fullTable>>;

/** Everything that came down a seat's line, message by message, but for the name of the exercise. */
const heardBy = (table: Table, seat: SeatId): string[] =>
  table
    .at(seat)
    .packets.filter((packet) => packet.startsWith('2['))
    .map((packet) => packet.replaceAll(table.made.exercise, 'EXERCISE'));

const settled = () => new Promise((next) => setTimeout(next, 60));

async function must(table: Table, seat: SeatId, command: Command): Promise<void> {
  const answer = await table.at(seat).say(seat, command);
  if (!answer.ok) throw new Error(`${seat} ${command.type}: ${JSON.stringify(answer.reason)}`);
}

/** What each seat does in secret: orders, orders taken back, and for the attacker also that it is ready. */
const SECRETS: Record<string, (table: Table) => Command[]> = {
  intelligence: () => [
    { type: 'giveOrder', order: { kind: 'watch', place: 'capital' } },
    { type: 'giveOrder', order: { kind: 'watch', place: 'quarter' } },
    { type: 'withdrawAll' },
  ],
  border: (table) => [
    { type: 'giveOrder', order: { kind: 'post', sector: 'sea', units: 2 } },
    { type: 'sendReport', report: table.at('border').service('border').reports[0]?.id ?? '', to: 'response' },
  ],
  response: () => [{ type: 'giveOrder', order: { kind: 'guard', place: 'stadium', details: 1 } }],
  coordination: () => [
    { type: 'giveOrder', order: { kind: 'pressure' } },
    { type: 'giveOrder', order: { kind: 'outreach', place: 'quarter' } },
  ],
  attacker: (table) => [
    { type: 'giveOrder', order: { kind: 'influence', place: 'quarter' } },
    { type: 'giveOrder', order: { kind: 'lieLow', cell: table.at('attacker').attacker().cells[0]?.id ?? '' } },
    { type: 'withdrawOrder', order: 'o1' },
    { type: 'ready' },
    { type: 'notReady' },
    { type: 'ready' },
  ],
};

describe('two exercises that differ only in what a seat may not know', () => {
  it.each(SEATS)('bring everybody else the same bytes in the same messages, whatever %s writes', async (actor) => {
    const quiet = await fullTable(server.url, { seed: 'same' });
    const busy = await fullTable(server.url, { seed: 'same' });
    for (const command of SECRETS[actor]?.(busy) ?? []) await must(busy, actor, command);
    await settled();
    for (const seat of SEATS) {
      if (seat === actor) expect(heardBy(busy, seat).length).toBeGreaterThan(heardBy(quiet, seat).length);
      else expect(heardBy(busy, seat), seat).toEqual(heardBy(quiet, seat));
    }
    quiet.close();
    busy.close();
  });

  it('bring everybody but Border the same while its stops are open, whatever it asks and decides', async () => {
    const [quiet, busy] = [await atItsStops(), await atItsStops()];
    const stop = busy.at('border').service('border').stop;
    expect(stop?.count).toBeGreaterThan(2);
    await must(busy, 'border', { type: 'askJointFile', stop: stop?.stop ?? '' });
    await must(busy, 'border', { type: 'decideStop', stop: stop?.stop ?? '', choice: 'question' });
    const next = busy.at('border').service('border').stop;
    await must(busy, 'border', { type: 'decideStop', stop: next?.stop ?? '', choice: 'waveThrough' });
    await settled();
    for (const seat of SEATS.filter((each) => each !== 'border'))
      expect(heardBy(busy, seat), seat).toEqual(heardBy(quiet, seat));
    expect(heardBy(busy, 'border').length).toBeGreaterThan(heardBy(quiet, 'border').length);
    quiet.close();
    busy.close();
  });

  it('bring nobody a message when Control looks through a seat’s eyes or a person waits at the door', async () => {
    const table = await fullTable(server.url, { seed: 'same' });
    const before = SEATS.map((seat) => heardBy(table, seat));
    for (const lens of [...SEATS, 'truth']) await mustAct(table.control, { type: 'lens', lens });
    await settled();
    expect(SEATS.map((seat) => heardBy(table, seat))).toEqual(before);
    table.close();
  });
});

/** A table whose Border has alerts on everybody it knows, and stops at every border. */
async function atItsStops(): Promise<Table> {
  const table = await fullTable(server.url, { seed: 'stops', timers: { stop: 600 } });
  const border = table.at('border');
  for (const { code } of border.service('border').people)
    await must(table, 'border', { type: 'giveOrder', order: { kind: 'openAlert', person: code, code: 'check' } });
  await mustAct(table.control, { type: 'endPhase' });
  await border.until(() => border.service('border').stop !== null);
  for (const seat of SEATS) await table.at(seat).until(() => table.at(seat).view(seat).stopOpen);
  await settled();
  return table;
}
