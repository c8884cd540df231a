import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullTable, mustAct, openServer, SEATS, type TestServer } from '../harness/server';
import { openStop, stopScenario } from '../harness/stop';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ scenario: stopScenario() });
});
afterAll(() => server.close());

const wait = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));

describe('the planning clock', () => {
  it('marks a soft planning late and executes nothing until Control ends the phase', async () => {
    const table = await fullTable(server.url, { timers: { planning: 10 } });
    await shorten(table, 100);
    const seat = table.at('response');
    await seat.until(() => seat.room().clock?.late === true);
    expect(seat.room().clock).toMatchObject({ kind: 'planning', mode: 'soft', remaining: 0 });
    await wait(100);
    expect(seat.view('response').round).toBe(1);
    await mustAct(table.control, { type: 'addMinute' });
    expect(table.control.room().clock).toMatchObject({ late: false, running: true });
    await mustAct(table.control, { type: 'endPhase' });
    await seat.until(() => seat.view('response').round === 2);
    await seat.until(() => seat.room().clock?.late === false);
    table.close();
  });

  it('executes a hard planning when its time is up', async () => {
    const table = await fullTable(server.url, { timers: { planning: 10, mode: 'hard' } });
    const seat = table.at('response');
    await shorten(table, 100);
    await seat.until(() => seat.view('response').round === 2);
    expect(seat.room().clock).toMatchObject({ kind: 'planning', mode: 'hard', late: false, running: true });
    table.close();
  });

  it('keeps what is left while the exercise is paused, and commands are refused with a sentence', async () => {
    const table = await fullTable(server.url, { timers: { planning: 60 } });
    await wait(60);
    await mustAct(table.control, { type: 'pause' });
    const stood = table.control.room().clock;
    expect(stood?.running).toBe(false);
    await wait(200);
    expect(await table.at('border').say('border', { type: 'ready' })).toMatchObject({
      ok: false,
      reason: { key: 'room.paused' },
    });
    await mustAct(table.control, { type: 'resume' });
    const goes = table.control.room().clock;
    expect(goes?.running).toBe(true);
    expect(Math.abs((goes?.remaining ?? 0) - (stood?.remaining ?? 0))).toBeLessThan(20);
    table.close();
  });

  it('does not run before the start, and there is none when the exercise is not timed', async () => {
    const table = await fullTable(server.url);
    expect(table.at('border').room().clock).toBeNull();
    table.close();
  });
});

describe('the clock of a stop', () => {
  it('is hard, is shown to Border and Control alone, and waves the party through', async () => {
    const table = await fullTable(server.url, { timers: { stop: 5 } });
    await openStop(table);
    const border = table.at('border');
    expect(border.service('border').stop).not.toBeNull();
    expect(border.room().clock).toMatchObject({ kind: 'stop', mode: 'hard', running: true });
    expect(table.control.room().clock).toMatchObject({ kind: 'stop' });
    for (const seat of SEATS.filter((each) => each !== 'border')) {
      await table.at(seat).until(() => table.at(seat).view(seat).stopOpen);
      expect(table.at(seat).room().clock).toBeNull();
      expect('stop' in table.at(seat).view(seat) ? table.at(seat).service(seat).stop : null).toBeNull();
    }
    await mustAct(table.control, { type: 'pause' });
    expect(
      await border.say('border', {
        type: 'decideStop',
        stop: border.service('border').stop?.stop ?? '',
        choice: 'waveThrough',
      }),
    ).toMatchObject({
      ok: false,
      reason: { key: 'room.paused' },
    });
    await mustAct(table.control, { type: 'resume' });
    const first = border.service('border').stop?.stop;
    await shorten(table, 100);
    await border.until(() => border.service('border').stop?.stop !== first);
    table.close();
  });

  it('is decided by Border in time', async () => {
    const table = await fullTable(server.url, { timers: { stop: 60 } });
    await openStop(table);
    const border = table.at('border');
    while (border.service('border').stop !== null) {
      const { stop } = border.service('border').stop ?? { stop: '' };
      expect((await border.say('border', { type: 'decideStop', stop, choice: 'waveThrough' })).ok).toBe(true);
    }
    expect(border.view('border').phase).toBe('planning');
    table.close();
  });
});

/** Lets the running clock run out soon: the server's watch is put forward to shortly before. */
async function shorten(table: Awaited<ReturnType<typeof fullTable>>, left: number): Promise<void> {
  const remaining = table.control.room().clock?.remaining ?? 0;
  server.passTime(remaining - left);
  await mustAct(table.control, { type: 'pause' });
  await mustAct(table.control, { type: 'resume' });
}
