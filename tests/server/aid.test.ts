import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullTable, mustAct, openServer, SEATS, type TestServer } from '../harness/server';
import { tinyScenario } from '../harness/tinyScenario';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ scenario: tinyScenario() });
});
afterAll(() => server.close());

const services = SEATS.filter((seat) => seat !== 'attacker');

describe('what a page works its own reading out from', () => {
  it('comes once to every service where the exercise has that aid, and to nobody else', async () => {
    const table = await fullTable(server.url, { aid: 'full' });
    for (const seat of services) {
      await table.at(seat).until(() => table.at(seat).model() !== null);
      expect(table.at(seat).room().aid).toBe('full');
    }
    await mustAct(table.control, { type: 'endPhase' });
    await table.control.until(() => table.control.control().round > 1 || table.control.control().phase !== 'planning');
    for (const seat of services) expect(table.at(seat).heard.filter((name) => name === 'model')).toHaveLength(1);
    expect([table.at('attacker').model(), table.control.model()]).toEqual([null, null]);
    table.close();
  });

  it.each([undefined, 'notes', 'none'] as const)('stays away where the aid is %s', async (aid) => {
    const table = await fullTable(server.url, { aid });
    for (const seat of SEATS) expect(table.at(seat).model()).toBeNull();
    expect(table.at('border').room().aid).toBe(aid ?? 'notes');
    table.close();
  });

  it('is the same bytes whichever way the network works and was drawn to work', async () => {
    const models = new Set<string>();
    for (const doctrine of [undefined, 'drawn', 'command', 'influence'] as const) {
      const table = await fullTable(server.url, { aid: 'full', options: doctrine === undefined ? {} : { doctrine } });
      await table.at('border').until(() => table.at('border').model() !== null);
      models.add(JSON.stringify(table.at('border').model()));
      table.close();
    }
    expect(models.size).toBe(1);
  });
});
