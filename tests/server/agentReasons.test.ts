import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reasoned } from '../../src/game/reasoned';
import { connectSeat } from '../harness/seatSocket';
import { dataFolder, makeExercise, mustAct, openServer, seatPeople, type TestServer } from '../harness/server';
import { tinyScenario } from '../harness/tinyScenario';

/** What every reason on the wire holds: none of it may come down a seat's line. */
const REASON = /"reason\.\w+"|"control\.did\w+"|"did":|"steps":/;

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ scenario: tinyScenario() });
});
afterAll(() => server.close());

/** Border is a person; the computer plays everybody else. */
async function tableOfOne(on: string) {
  const made = await makeExercise(on, { ai: ['intelligence', 'response', 'coordination', 'attacker'] });
  const { control, seats } = await seatPeople(on, made, [['border']]);
  const [border] = seats;
  if (border === undefined) throw new Error('nobody came');
  await mustAct(control, { type: 'start' });
  return { made, control, border: border.line, token: border.token };
}

const seatsOf = (reasons: readonly Reasoned[]) => [...new Set(reasons.map(({ seat }) => seat))].sort();
const everybody = ['attacker', 'coordination', 'intelligence', 'response'];

describe('why a computer’s seat did what it did', () => {
  it('is told to Control as it acts, each order with its reason, its round and its level', async () => {
    const { control, border } = await tableOfOne(server.url);
    await control.until(() => seatsOf(control.reasons()).length === 4);
    for (const { round, level, steps } of control.reasons()) {
      expect([round, level]).toEqual([1, 1]);
      expect(steps.length).toBeGreaterThan(0);
      for (const { did, why } of steps) expect([did?.key, why?.key].join()).toMatch(/^[\w.]+,(reason\.\w+)$/);
    }
    border.close();
    control.close();
  });

  it('reaches no other seat by a single byte before the truth is revealed, and everybody after', async () => {
    const { control, border } = await tableOfOne(server.url);
    for (let round = 1; round < 3; round++) {
      await control.until(() => control.control().seats.filter(({ ready }) => ready).length === 4);
      await mustAct(control, { type: 'endPhase' });
      await control.until(() => control.control().round > round || control.room().status === 'ended');
    }
    await mustAct(control, { type: 'end' });
    await border.until(() => border.room().status === 'ended');
    expect(control.reasons().length).toBeGreaterThan(4);
    expect(REASON.exec(border.packets.join('\n'))?.[0] ?? null).toBeNull();
    expect(border.heard).not.toContain('reasons');
    await mustAct(control, { type: 'reveal' });
    await border.until(() => border.reasons().length > 0);
    expect(border.reasons()).toEqual(control.reasons());
    expect(REASON.exec(border.packets.join('\n'))).not.toBeNull();
    border.close();
    control.close();
  });

  it('is still there for Control after the server was started again', async () => {
    const { folder, forget } = dataFolder();
    const scenario = tinyScenario();
    const first = await openServer({ scenario, folder });
    const { made, control, border } = await tableOfOne(first.url);
    await control.until(() => seatsOf(control.reasons()).length === 4);
    await mustAct(control, { type: 'pause' });
    const before = control.reasons();
    border.close();
    control.close();
    await first.close();
    const second = await openServer({ scenario, folder });
    const again = await connectSeat(second.url, made.control);
    await again.until(() => again.reasons().length > 0);
    expect(seatsOf(again.reasons())).toEqual(everybody);
    expect(again.reasons()).toEqual(before);
    again.close();
    await second.close();
    forget();
  });
});
