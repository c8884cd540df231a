import { describe, expect, it } from 'vitest';
import { run } from './run';

const PARIS = ['--scenario', 'scenarios/paris-2015.yaml'];

describe('npm run simulate', () => {
  it('answers one JSON object with the figures of the games', async () => {
    const { code, out } = await run('simulate', [
      ...PARIS,
      '--games',
      '6',
      '--seed',
      '3',
      '--attacker',
      '0',
      '--defenders',
      '1',
      '--json',
    ]);
    expect(code).toBe(0);
    const figures = JSON.parse(out);
    expect(figures).toMatchObject({
      scenario: 'paris-2015',
      games: 6,
      seed: '3',
      attacker: 0,
      defenders: 1,
      workers: 2,
      partial: false,
    });
    for (const key of [
      'anyAttack',
      'attack',
      'meanSeverity',
      'prevented',
      'over',
      'trustCollapse',
      'meanRounds',
      'gamesPerSecond',
    ]) {
      expect(typeof figures[key]).toBe('number');
    }
    expect(figures.seats.map(({ seat }: { seat: string }) => seat)).toEqual([
      'intelligence',
      'border',
      'response',
      'coordination',
      'attacker',
    ]);
    for (const { rounds, twoChoices, newInbox } of figures.seats) {
      expect(rounds).toBe(figures.seats[0].rounds);
      for (const share of [twoChoices, newInbox]) expect(share).toBeGreaterThanOrEqual(0);
      for (const share of [twoChoices, newInbox]) expect(share).toBeLessThanOrEqual(1);
    }
  }, 60_000);

  it('says one line a seat', async () => {
    const { out } = await run('simulate', [...PARIS, '--games', '2', '--workers', '1']);
    expect(out).toMatch(/^Manhunt over early, everybody taken or away: [\d.]+ %$/m);
    expect(out.match(/^\w+: at least two meaningful choices in [\d.]+ % of its rounds/gm)).toHaveLength(5);
  }, 60_000);

  it('estimates the length of a table, says that it is an estimate and what it was made from', async () => {
    const { code, out } = await run('simulate', [...PARIS, '--length', '--games', '3', '--json']);
    expect(code).toBe(0);
    const { estimate, games, full, paces, acts, says } = JSON.parse(out);
    expect({ estimate, games, says }).toEqual({ estimate: true, games: 3, says: [60, 75] });
    expect(full.low).toBeLessThan(full.high);
    expect(paces.mid.words).toBe(200);
    expect(acts[0].rounds[0]).toMatchObject({ number: 1, games: 3 });
    const text = await run('simulate', [...PARIS, '--length', '--games', '2']);
    expect(text.out).toContain('low / mid / high, estimated from 2 recorded games');
    expect(text.out).toContain('Mid: 200 words a minute');
  }, 60_000);

  it.each([
    [['--games', 'many'], '--games must be a whole number from 1 to 1000000; “many” is not.'],
    [['--games', '0'], '--games must be a whole number from 1 to 1000000; “0” is not.'],
    [['--attacker', '7'], '--attacker must be one of passive, 0, 1'],
    [['--defenders', 'best'], '--defenders must be one of passive, 0, 1'],
    [['--scenario', 'scenarios/nowhere.yaml'], 'There is no file scenarios/nowhere.yaml.'],
    [['--gmaes', '3'], 'There is no option --gmaes.'],
    [['--seed'], 'The option --seed needs a value after it.'],
    [['--workers', '--json'], 'The option --workers needs a value after it.'],
  ])(
    'says in one sentence what is wrong with %j',
    async (args, sentence) => {
      const { code, out, err } = await run('simulate', args);
      expect(err).toContain(sentence);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(out).toBe('');
      expect(code).toBe(1);
    },
    30_000,
  );

  it('says line, column and problem of a scenario file that is none', async () => {
    const { code, err } = await run('simulate', ['--scenario', 'biome.json']);
    expect(err).toMatch(/^biome\.json, line \d+, column \d+: .+/);
    expect(code).toBe(1);
  }, 30_000);

  it('answers what was played, marked partial, when it is interrupted', async () => {
    const { code, out } = await run('simulate', [...PARIS, '--games', '100000', '--json'], (kill) =>
      setTimeout(() => kill('SIGINT'), 2000),
    );
    expect(JSON.parse(out)).toMatchObject({ partial: true });
    expect(code).toBe(0);
  }, 60_000);
});
