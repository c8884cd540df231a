import type { Seed } from '../rules/random';
import { PURPOSE, uniform } from '../rules/random';

/** Throws of one player: the same seed throws the same, in order. */
export type Dice = {
  /** A whole number from 0 up to count - 1. */
  below(count: number): number;
  /** Yes, with this chance. */
  chance(of: number): boolean;
  /** One of several; undefined of none. */
  oneOf<T>(things: readonly T[]): T | undefined;
};

/** Dice for whoever plays at random; they have nothing to do with the chances of the rules. */
export function diceOf(seed: Seed): Dice {
  let throws = 0;
  const next = () => uniform(seed, PURPOSE.agent, 0, 0, throws++);
  const below = (count: number) => Math.floor(next() * count);
  return { below, chance: (of) => next() < of, oneOf: (things) => things[below(things.length)] };
}
