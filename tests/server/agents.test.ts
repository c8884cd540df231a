import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectSeat } from '../harness/seatSocket';
import { fullTable, makeExercise, mustAct, openServer, SEATS, seatPeople, type TestServer } from '../harness/server';
import { tinyScenario } from '../harness/tinyScenario';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ scenario: tinyScenario() });
});
afterAll(() => server.close());

describe('seats held by agents', () => {
  it('play a whole exercise by themselves, cards and stops included, to its end', async () => {
    const made = await makeExercise(server.url, { ai: SEATS });
    const control = await connectSeat(server.url, made.control);
    await mustAct(control, { type: 'start' });
    await control.until(() => control.room().status === 'ended');
    expect(control.control().outcome).not.toBeNull();
    control.close();
  });

  it('wait while the exercise is paused', async () => {
    const made = await makeExercise(server.url, { ai: SEATS.filter((seat) => seat !== 'response') });
    const { control, seats } = await seatPeople(server.url, made, [['response']]);
    const response = seats[0]?.line;
    if (response === undefined) throw new Error('nobody came');
    await mustAct(control, { type: 'start' });
    await control.until(() => control.control().seats.filter(({ ready }) => ready).length === 4);
    await mustAct(control, { type: 'pause' });
    await mustAct(control, { type: 'handSeat', seat: 'response', to: 'ai', level: 1 });
    await new Promise((next) => setTimeout(next, 150));
    expect(control.control().round).toBe(1);
    await mustAct(control, { type: 'resume' });
    await control.until(() => control.control().round > 1);
    response.close();
    control.close();
  });

  it('take a seat over from its holder, and give it back', async () => {
    const table = await fullTable(server.url);
    const border = table.at('border');
    await border.say('border', { type: 'giveOrder', order: { kind: 'post', sector: 'sea', units: 2 } });
    await mustAct(table.control, { type: 'handSeat', seat: 'border', to: 'ai', level: 1 });
    await border.until(() => border.room().me.role === 'waiting');
    await table.control.until(
      () => table.control.control().seats.find(({ seat }) => seat === 'border')?.ready === true,
    );
    const joiner = table.control.room().control?.joiners[1]?.id ?? '';
    await mustAct(table.control, { type: 'seat', joiner, seats: ['border'] });
    await border.until(() => border.room().me.role === 'trainee');
    expect(table.control.room().control?.seats.find(({ seat }) => seat === 'border')).toMatchObject({
      by: 'human',
      holder: joiner,
    });
    expect((await border.say('border', { type: 'notReady' })).ok).toBe(true);
    table.close();
  });

  it('are not told apart from people by anybody but Control', async () => {
    const made = await makeExercise(server.url, { ai: ['attacker', 'coordination'] });
    const { control, seats } = await seatPeople(server.url, made, [['border']]);
    await mustAct(control, { type: 'start' });
    await control.until(() => control.control().seats.filter(({ ready }) => ready).length === 2);
    const all = seats[0]?.line.packets.join('') ?? '';
    expect(/"by":"(ai|human)"|"level":|"ai"|"human"|"holder"/.exec(all)?.[0] ?? null).toBeNull();
    seats[0]?.line.close();
    control.close();
  });
});
