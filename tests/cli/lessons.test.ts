import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run';

const SMALL = ['--scenario', 'scenarios/first-watch.yaml'];

describe('npm run lessons', () => {
  it('answers one JSON object with a row a lesson', async () => {
    const { code, out } = await run('lessons', [...SMALL, '--games', '3', '--only', 'L2,L9', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ scenario: 'first-watch', seed: '1', level: 1, partial: false });
    expect(report.rows.map(({ id }: { id: string }) => id)).toEqual(['L2', 'L9']);
    for (const row of report.rows) {
      expect(Object.keys(row)).toEqual(expect.arrayContaining(['id', 'claim', 'estimate', 'low', 'high', 'holds']));
      expect(row.series[0].points.length).toBeGreaterThan(1);
    }
  }, 60_000);

  it.each([
    [['--games', 'many'], '--games must be a whole number from 1 to 1000000; “many” is not.'],
    [['--level', 'best'], '--level must be one of 0, 1'],
    [['--only', 'L99'], 'There is no lesson “L99”.'],
    [['--scenario', 'scenarios/nowhere.yaml'], 'There is no file scenarios/nowhere.yaml.'],
  ])(
    'says in one sentence what is wrong with %j',
    async (args, sentence) => {
      const { code, out, err } = await run('lessons', args);
      expect(err).toContain(sentence);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect([code, out]).toEqual([1, '']);
    },
    30_000,
  );

  it('answers what was played, marked partial, when it is interrupted', async () => {
    const { code, out } = await run('lessons', [...SMALL, '--games', '100000', '--only', 'L2', '--json'], (kill) =>
      setTimeout(() => kill('SIGINT'), 2000),
    );
    expect(JSON.parse(out)).toMatchObject({ partial: true });
    expect(code).toBe(0);
  }, 60_000);
});

describe('npm run ladder', () => {
  it('keeps what it has played, and plays nothing twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-ladder-'));
    const args = [...SMALL, '--attackers', '0,1', '--defenders', '1', '--cache', join(folder, 'ladder.json'), '--json'];
    const first = await run('ladder', [...args, '--games', '4']);
    expect(first.code).toBe(0);
    const { decks } = JSON.parse(first.out);
    expect(decks[0].pairs.map(({ games }: { games: number }) => games)).toEqual([4, 4]);
    expect(decks[0].steps.map(({ from, to }: { from: number; to: number }) => [from, to])).toEqual([[0, 1]]);
    const kept = JSON.parse(readFileSync(join(folder, 'ladder.json'), 'utf8')).decks['first-watch'].pairs;
    const second = await run('ladder', [...args, '--games', '4']);
    expect(second.err).toBe('');
    expect(second.out).toBe(first.out);
    expect(JSON.parse(readFileSync(join(folder, 'ladder.json'), 'utf8')).decks['first-watch'].pairs).toEqual(kept);
    rmSync(folder, { recursive: true });
  }, 120_000);

  it('plays no ladder when only asked how far levels can be exploited', async () => {
    const { code, out, err } = await run('ladder', [
      '--exploitability',
      '--attackers',
      '0',
      '--defenders',
      '0',
      '--json',
    ]);
    const { decks, exploitability, games } = JSON.parse(out);
    expect([code, err, games, decks]).toEqual([0, '', 0, []]);
    expect(exploitability.length).toBeGreaterThan(0);
  }, 120_000);

  it('says in one sentence when there is no such level', async () => {
    const { code, err } = await run('ladder', ['--attackers', '0,9']);
    expect(err).toContain('--attackers must be one of 0, 1');
    expect(code).toBe(1);
  }, 30_000);
});

describe('npm run scenario -- balance', () => {
  it('answers what a deck’s numbers come to', async () => {
    const { code, out } = await run('scenario', ['balance', 'scenarios/first-watch.yaml', '--games', '2', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ scenario: 'first-watch', partial: false });
    expect(report.goals.length).toBe(5);
    expect(report.options.length).toBeGreaterThan(0);
  }, 120_000);

  it('wants one file', async () => {
    const { code, err } = await run('scenario', ['balance']);
    expect(err).toContain('Name one scenario file');
    expect(code).toBe(1);
  }, 30_000);
});
