import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectSeat } from '../harness/seatSocket';
import { fullTable, openServer, SEATS, type TestServer } from '../harness/server';

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

describe('five people at one table', () => {
  it('play a round together: all are ready, and everybody sees the next round', async () => {
    const table = await fullTable(server.url);
    expect(table.at('intelligence').service('intelligence').round).toBe(1);
    const answers = await Promise.all(SEATS.map((seat) => table.at(seat).say(seat, { type: 'ready' })));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    for (const seat of SEATS) await table.at(seat).until(() => table.at(seat).view(seat).round === 2);
    expect(table.control.control().round).toBe(2);
    table.close();
  });

  it('see their own order before the answer to it comes', async () => {
    const table = await fullTable(server.url);
    const answer = await table.at('intelligence').say('intelligence', {
      type: 'giveOrder',
      order: { kind: 'watch', place: 'capital' },
    });
    expect(answer.ok).toBe(true);
    expect(
      table
        .at('intelligence')
        .service('intelligence')
        .orders.map(({ order }) => order),
    ).toEqual([{ kind: 'watch', place: 'capital' }]);
    table.close();
  });

  it('hear nothing when another seat writes an order in secret', async () => {
    const table = await fullTable(server.url);
    const others = SEATS.filter((seat) => seat !== 'intelligence');
    const before = others.map((seat) => table.at(seat).packets.filter(isMessage).length);
    for (const place of ['capital', 'quarter', 'hub']) {
      await table.at('intelligence').say('intelligence', { type: 'giveOrder', order: { kind: 'watch', place } });
    }
    await table.at('attacker').say('attacker', { type: 'giveOrder', order: { kind: 'influence', place: 'quarter' } });
    await new Promise((next) => setTimeout(next, 50));
    const defenders = others.filter((seat) => seat !== 'attacker');
    for (const seat of defenders) {
      expect(table.at(seat).packets.filter(isMessage).length).toBe(before[others.indexOf(seat)]);
    }
    expect(table.at('attacker').heard.filter((name) => name.startsWith('update')).length).toBeLessThanOrEqual(1);
    table.close();
  });

  it('are told in a sentence what the rules do not allow, and nothing changes', async () => {
    const table = await fullTable(server.url);
    const answer = await table
      .at('border')
      .say('border', { type: 'giveOrder', order: { kind: 'watch', place: 'capital' } });
    expect(answer).toMatchObject({ ok: false, reason: { key: expect.stringMatching(/^\w+\.\w+$/) } });
    expect(table.at('border').service('border').orders).toEqual([]);
    table.close();
  });

  it('read in their own language, whatever the others read', async () => {
    const table = await fullTable(server.url);
    const french = await connectSeat(server.url, table.seats[0]?.token ?? '', 'fr');
    expect(french.face()?.language).toBe('fr');
    expect(table.at('intelligence').face()?.language).toBe('en');
    french.close();
    table.close();
  });
});

/** Messages of the table, without the pings of the line. */
const isMessage = (packet: string): boolean => packet.includes('[');
