import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAgents, readProofs, writeAgents, writeProofs } from '../../src/cli/proveCache';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'vigil-prove-'));
const cache = join(folder, 'deep', 'prove.json');
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run prove', () => {
  it('plays random games on every shipped scenario, finds no fault, and fails over what too few games never met', async () => {
    const { code, out } = await run('prove', ['--games', '2', '--cache', cache]);
    expect(out).toContain('npm run prove -- --games 2');
    expect(out).toMatch(/paris-2015: 2 games, .* 0 faults/);
    expect(out).toMatch(/paris-2015: \d+ of \d+ effects, conditions, orders, cards and options occurred/);
    expect(out).toMatch(/paris-2015: never occurred: .*option\//);
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(cache, 'utf8')).decks['paris-2015'].games).toBe(2);
  }, 60_000);

  it('says in one sentence what is wrong with the number of games', async () => {
    const { code, err } = await run('prove', ['--games', 'all']);
    expect(err.trim()).toBe('--games must be a whole number from 1 to 1000000; “all” is not.');
    expect(code).toBe(1);
  }, 60_000);
});

describe('the memory of a proof', () => {
  const file = join(folder, 'memory.json');
  const deck = { id: 'deck', key: 'a' };
  const half = { key: 'a', games: 50, commands: 900, refused: 40, faults: [], parts: {} };

  it('goes on where the last run stopped', () => {
    writeProofs(file, { deck: half });
    expect(readProofs(file, [deck], 100).deck?.games).toBe(50);
  });

  it('begins anew when the deck has changed, when the last run was complete, and when faults were found', () => {
    writeProofs(file, { deck: half });
    expect(readProofs(file, [{ id: 'deck', key: 'b' }], 100).deck?.games).toBe(0);
    expect(readProofs(file, [deck], 50).deck?.games).toBe(0);
    writeProofs(file, { deck: { ...half, faults: [{ game: 3, fault: 'trust is 11' }] } });
    expect(readProofs(file, [deck], 100).deck?.games).toBe(0);
  });

  it('begins anew when it does not say what occurred', () => {
    const { parts: _parts, ...old } = half;
    writeProofs(file, { deck: old as typeof half });
    expect(readProofs(file, [deck], 100).deck?.games).toBe(0);
  });

  it('begins anew when it cannot be read', () => {
    expect(readProofs(join(folder, 'nowhere.json'), [deck], 100).deck?.games).toBe(0);
  });

  it('keeps what was proved of agents beside it, and goes on there too until the agents change', () => {
    const run = { key: 'a', games: 3, points: { 'border/2': 40 }, faults: [] };
    writeAgents(file, { deck: run });
    writeProofs(file, { deck: half });
    expect(readProofs(file, [deck], 100).deck?.games).toBe(50);
    expect(readAgents(file, [deck], 500).deck).toEqual(run);
    expect(readAgents(file, [deck], 40).deck?.games).toBe(0);
    expect(readAgents(file, [{ id: 'deck', key: 'b' }], 500).deck?.games).toBe(0);
    writeAgents(file, { deck: { ...run, faults: [{ game: 2, problem: 'cheats' }] } });
    expect(readAgents(file, [deck], 500).deck?.games).toBe(0);
  });
});
