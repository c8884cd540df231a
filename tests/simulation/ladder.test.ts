import { describe, expect, it } from 'vitest';
import { eloOf } from '../../src/simulation/ladder/elo';
import { emptyPairs, ladderRows, playLadder } from '../../src/simulation/ladder/ladder';
import { tinyScenario } from '../harness/tinyScenario';

/** Wins that ratings would give, in so many games. */
function wins(elo: number, games: number): number {
  return Math.round(games / (1 + 10 ** (-elo / 400)));
}

describe('ratings', () => {
  const truth = { side: 80, attacker: [0, 120, 200], defenders: [0, 150] };
  const pairings = truth.attacker.flatMap((a, attacker) =>
    truth.defenders.map((d, defenders) => {
      return { attacker, defenders, games: 100_000, wins: wins(truth.side + a - d, 100_000) };
    }),
  );

  it('find the strengths that the games were made of', () => {
    const found = eloOf(pairings);
    expect(found.side).toBeCloseTo(80, 0);
    expect([...found.attacker.values()].map(Math.round)).toEqual([0, 120, 200]);
    expect([...found.defenders.values()].map(Math.round)).toEqual([0, 150]);
  });

  it('stay finite for a level that never lost', () => {
    const found = eloOf([
      { attacker: 0, defenders: 0, games: 50, wins: 25 },
      { attacker: 1, defenders: 0, games: 50, wins: 50 },
    ]);
    expect(found.attacker.get(1)).toBeGreaterThan(300);
    expect(found.attacker.get(1)).toBeLessThan(2000);
  });
});

describe('a ladder', () => {
  it('judges steps by worlds that every pair has played, with a lower bound', () => {
    const pairs = emptyPairs([0, 1], [0]);
    const better = 'a'.repeat(70) + 'h'.repeat(30);
    const worse = 'a'.repeat(20) + 'h'.repeat(80);
    (pairs[0] as { endings: string }).endings = `${worse}a`;
    (pairs[1] as { endings: string }).endings = better;
    const { steps, pairs: rows } = ladderRows(pairs, 200);
    expect(rows.map(({ games }) => games)).toEqual([101, 100]);
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({ side: 'attacker', from: 0, to: 1, holds: true });
    expect(steps[0]?.low).toBeGreaterThan(0);
  });

  it('goes on where it stopped, and comes to the same', async () => {
    const wish = { scenario: tinyScenario(), attackers: [0, 1], defenders: [1], seed: 'ladder', workers: 1 };
    const whole = emptyPairs([0, 1], [1]);
    await playLadder({ ...wish, games: 6, pairs: whole });
    const parts = emptyPairs([0, 1], [1]);
    await playLadder({ ...wish, games: 2, pairs: parts });
    const told: number[] = [];
    await playLadder({ ...wish, games: 6, pairs: parts, played: (_, of) => told.push(of) });
    expect(told[0]).toBe(8);
    expect(parts).toEqual(whole);
    expect(whole.every(({ endings }) => /^[ach]{6}$/.test(endings))).toBe(true);
  }, 60_000);
});
