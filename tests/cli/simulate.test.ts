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
      'trustCollapse',
      'meanRounds',
      'gamesPerSecond',
    ]) {
      expect(typeof figures[key]).toBe('number');
    }
  }, 60_000);

  it.each([
    [['--games', 'many'], '--games must be a whole number from 1 to 1000000; “many” is not.'],
    [['--games', '0'], '--games must be a whole number from 1 to 1000000; “0” is not.'],
    [['--attacker', '7'], '--attacker must be one of passive, 0, 1; “7” is not.'],
    [['--defenders', 'best'], '--defenders must be one of passive, 0, 1; “best” is not.'],
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
