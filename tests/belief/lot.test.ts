import { expect, it } from 'vitest';
import { diceFrom } from '../../src/belief/dice';
import { drawn, lotOf } from '../../src/belief/lot';

/** How often each index is drawn by evenly spaced numbers. */
function sharesOf(chances: number[], draws: number): number[] {
  const lot = lotOf(Float64Array.from(chances));
  const counts = chances.map(() => 0);
  for (let n = 0; n < draws; n++) {
    const index = drawn(lot, (n + 0.5) / draws);
    counts[index] = (counts[index] as number) + 1;
  }
  return counts.map((count) => count / draws);
}

it('a lot draws each index as often as its chance says, and never what has none', () => {
  const dice = diceFrom([1, 2, 3, 4]);
  for (let time = 0; time < 20; time++) {
    const weights = Array.from({ length: 2 + dice.below(60) }, (_, n) =>
      n > 0 && dice.next() < 0.3 ? 0 : dice.next(),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const chances = weights.map((weight) => weight / total);
    const shares = sharesOf(chances, 100_000);
    shares.forEach((share, index) => {
      expect(share).toBeCloseTo(chances[index] as number, 2);
      if (chances[index] === 0) expect(share).toBe(0);
    });
  }
});
