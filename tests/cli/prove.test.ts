import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ASKED_TWICE } from '../../src/cli/proveAgents';
import { readRuns, writeRuns } from '../../src/cli/proveCache';
import { RANDOM_GAMES } from '../../src/cli/proveGames';
import { run, runThroughNpm } from './run';

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
    expect(JSON.parse(readFileSync(cache, 'utf8')).games['paris-2015'].games).toBe(2);
  }, 60_000);

  it('says in one sentence what is wrong with the number of games', async () => {
    const { code, err } = await run('prove', ['--games', 'all']);
    expect(err.trim()).toBe('--games must be a whole number from 1 to 1000000; “all” is not.');
    expect(code).toBe(1);
  }, 60_000);
});

describe('npm run prove, interrupted', () => {
  it.each(['games', 'clock'])(
    'answers what there is of --%s, marked partial, and says that the next run goes on',
    async (proof) => {
      const own = join(folder, `${proof}.json`);
      const { code, out } = await run('prove', [`--${proof}`, '100000', '--cache', own], (kill) => kill('SIGINT'));
      expect(out.trim().split('\n').at(-1)).toBe('Stopped. The next run goes on from here.');
      expect(out).not.toContain('Proved');
      expect(code).toBe(1);
    },
    60_000,
  );

  it('does so through npm, too, where a whole chain of programs hears the interruption', async () => {
    const asked = ['--beliefs', '100000', '--agents', '100000', '--cache', join(folder, 'npm.json')];
    const { out } = await runThroughNpm('prove', asked, (kill) => setTimeout(() => kill('SIGINT'), 3000));
    expect(out).toMatch(/paris-2015: partial: beliefs in \d+ games/);
    expect(out).not.toContain('Agents at');
    expect(out).not.toContain('Proved');
  }, 60_000);
});

describe('the memory of a proof', () => {
  const file = join(folder, 'memory.json');
  const deck = { id: 'deck', key: 'a' };
  const half = { key: 'a', games: 50, commands: 900, refused: 40, faults: [], parts: {} };
  const gamesIn = (from: string, wanted: number, decks = [deck]) =>
    readRuns(from, 'games', decks, { ...RANDOM_GAMES, isDone: ({ games }) => games >= wanted }).deck?.games;

  it('goes on where the last run stopped', () => {
    writeRuns(file, 'games', { deck: half });
    expect(gamesIn(file, 100)).toBe(50);
  });

  it('begins anew when the deck has changed, when the last run was complete, and when faults were found', () => {
    writeRuns(file, 'games', { deck: half });
    expect(gamesIn(file, 100, [{ id: 'deck', key: 'b' }])).toBe(0);
    expect(gamesIn(file, 50)).toBe(0);
    writeRuns(file, 'games', { deck: { ...half, faults: [{ game: 3, fault: 'trust is 11' }] } as typeof half });
    expect(gamesIn(file, 100)).toBe(0);
  });

  it('begins anew when it does not say what occurred', () => {
    const { parts: _parts, ...old } = half;
    writeRuns(file, 'games', { deck: old });
    expect(gamesIn(file, 100)).toBe(0);
  });

  it('begins anew when it cannot be read', () => {
    expect(gamesIn(join(folder, 'nowhere.json'), 100)).toBe(0);
  });

  it('keeps what was proved of agents beside it, and goes on there too until the agents change', () => {
    const asked = { key: 'a', games: 3, points: { 'border/2': 40 }, faults: [] };
    const agentsIn = (wanted: number, key = 'a') =>
      readRuns(file, 'agents', [{ id: 'deck', key }], {
        ...ASKED_TWICE,
        isDone: (run) => ASKED_TWICE.reached(run) >= wanted,
      }).deck;
    writeRuns(file, 'agents', { deck: asked });
    writeRuns(file, 'games', { deck: half });
    expect(gamesIn(file, 100)).toBe(50);
    expect(agentsIn(500)).toEqual(asked);
    expect(agentsIn(40)?.games).toBe(0);
    expect(agentsIn(500, 'b')?.games).toBe(0);
    writeRuns(file, 'agents', { deck: { ...asked, faults: [{ game: 2, problem: 'cheats' }] } as typeof asked });
    expect(agentsIn(500)?.games).toBe(0);
  });
});
