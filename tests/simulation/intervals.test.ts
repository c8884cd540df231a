import { describe, expect, it } from 'vitest';
import { meanDifference, meanOf, newcombe, pairedDifference, ratioOf, wilson } from '../../src/simulation/intervals';

describe('intervals', () => {
  it('a share keeps within 0 and 1, also when nothing was ever seen (Wilson)', () => {
    const { estimate, low, high } = wilson(0, 10);
    expect([estimate, low]).toEqual([0, 0]);
    expect(high).toBeCloseTo(0.2775, 3);
    expect(wilson(81, 263)).toMatchObject({ estimate: 81 / 263 });
    expect(wilson(81, 263).low).toBeCloseTo(0.2553, 3);
    expect(wilson(81, 263).high).toBeCloseTo(0.3662, 3);
  });

  it('a difference of shares is that of the textbook (Newcombe, 56 of 70 against 48 of 80)', () => {
    const { estimate, low, high } = newcombe(wilson(56, 70), wilson(48, 80));
    expect(estimate).toBeCloseTo(0.2, 6);
    expect(low).toBeCloseTo(0.0524, 3);
    expect(high).toBeCloseTo(0.3339, 3);
  });

  it('a mean of few values takes the wider deviate of few values', () => {
    const { estimate, low, high } = meanOf([1, 2, 3, 4, 5]);
    expect(estimate).toBe(3);
    expect(low).toBeCloseTo(1.037, 1);
    expect(high).toBeCloseTo(4.963, 1);
  });

  it('a paired difference knows nothing of what both arms share', () => {
    const world = [0, 10, 20, 30, 40, 50];
    const paired = pairedDifference(
      world.map((value, game) => value + 1 + (game % 2)),
      world,
    );
    const apart = meanDifference(
      world.map((value, game) => value + 1 + (game % 2)),
      world,
    );
    expect(paired.estimate).toBeCloseTo(apart.estimate);
    expect(paired.high - paired.low).toBeLessThan((apart.high - apart.low) / 10);
  });

  it('a ratio takes games, not raids, as what was drawn', () => {
    const spread = ratioOf([1, 0, 1, 0, 1, 0, 1, 0], [2, 2, 2, 2, 2, 2, 2, 2]);
    const clumped = ratioOf([2, 0, 0, 2, 0, 0, 0, 0], [2, 2, 2, 2, 2, 2, 2, 2]);
    expect(spread.estimate).toBe(0.25);
    expect(clumped.estimate).toBe(0.25);
    expect(clumped.high - clumped.low).toBeGreaterThan(spread.high - spread.low);
  });

  it('nothing measured is not a claim that holds', () => {
    expect(wilson(0, 0).estimate).toBeNaN();
    expect(ratioOf([0, 0], [0, 0]).low).toBe(Number.NEGATIVE_INFINITY);
  });
});
