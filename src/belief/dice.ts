import type { Seed } from '../rules/random';

/** A stream of seeded chance for one filter: integers and one division, so that every engine draws the same. */
export type Dice = {
  /** A number from 0 up to 1. */
  next: () => number;
  /** A whole number from 0 up to `count`, which is not reached. */
  below: (count: number) => number;
  /** An index, by weights that sum to `total`. */
  weighted: (weights: Float64Array, count: number, total: number) => number;
};

/** Four words of state, after Johnny Quick's and Chris Doty-Humphrey's small fast counter (sfc32). */
export function diceFrom(seed: Seed): Dice {
  let [a, b, c, counter] = seed;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return {
    next,
    below: (count) => Math.floor(next() * count),
    weighted: (weights, count, total) => {
      let left = next() * total;
      for (let index = 0; index < count; index++) {
        left -= weights[index] as number;
        if (left < 0) return index;
      }
      return count - 1;
    },
  };
}
