import { describe, expect, it } from 'vitest';
import { run } from './run';

const RULES = 'bareGames,bareVsReducer,viewBytesService,viewBytesAttacker,viewBytesControl';
const FEW = ['--games', '2', '--repeats', '2', '--reducer', '1', '--only', RULES];

describe('npm run bench', () => {
  it('answers one JSON object with a row for each figure asked for', async () => {
    const { code, out } = await run('bench', [...FEW, '--json']);
    expect(code).toBe(0);
    const { rows, ...about } = JSON.parse(out);
    expect(about).toEqual({
      scenario: 'paris-2015',
      node: process.version,
      cpu: expect.any(String),
      date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    const figures = { value: expect.any(Number), least: expect.any(Number), most: expect.any(Number) };
    const bytes = { ...figures, unit: 'bytes', goal: null, holds: null };
    expect(rows).toEqual([
      { id: 'bareGames', ...figures, unit: 'games/s', goal: 1500, holds: expect.any(Boolean) },
      { id: 'bareVsReducer', ...figures, unit: 'times', goal: 100, holds: expect.any(Boolean) },
      { id: 'viewBytesService', ...bytes },
      { id: 'viewBytesAttacker', ...bytes },
      { id: 'viewBytesControl', ...bytes },
    ]);
    for (const { value, least, most } of rows) expect(least <= value && value <= most).toBe(true);
  }, 60_000);

  it('says each figure and whether its goal holds', async () => {
    const { code, out } = await run('bench', FEW);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(5);
    expect(out).toMatch(/^Whole random games on the bare rules: .+ the goal is 1500\.$/m);
  }, 60_000);

  it('measures agents, search and belief too', async () => {
    const { code, out } = await run('bench', [
      '--games',
      '1',
      '--repeats',
      '1',
      '--json',
      '--only',
      'searchVsMctsBot,doctrineGames',
    ]);
    expect(code).toBe(0);
    const { rows } = JSON.parse(out) as { rows: { id: string; value: number; goal: number }[] };
    expect(rows.map(({ id, goal }) => [id, goal])).toEqual([
      ['searchVsMctsBot', 50],
      ['doctrineGames', 500],
    ]);
    for (const { value } of rows) expect(value).toBeGreaterThan(0);
  }, 60_000);

  it.each([
    [['--games', 'many'], '--games must be a whole number from 1 to 1000000; “many” is not.'],
    [['--repeats', '0'], '--repeats must be a whole number from 1 to 1000; “0” is not.'],
    [['--scenario', 'scenarios/nowhere.yaml'], 'There is no file scenarios/nowhere.yaml.'],
    [['--only', 'speed'], '“speed” is no row of the bench. Rows: bareGames,'],
    [['--gmaes', '3'], 'There is no option --gmaes.'],
    [['paris'], '“paris” stands alone; a scenario file is named with --scenario.'],
  ])(
    'says in one sentence what is wrong with %j',
    async (args, sentence) => {
      const { code, out, err } = await run('bench', args);
      expect(err).toContain(sentence);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(out).toBe('');
      expect(code).toBe(1);
    },
    30_000,
  );
});
