import { countThat, thatAt } from '../rules/pick';
import type { Seed } from '../rules/random';
import { keyUpTo, PURPOSE, stir, unitOf } from '../rules/random';

/** Throws of one player: the same seed throws the same, in order. */
export type Dice = {
  /** A whole number from 0 up to count - 1. */
  below(count: number): number;
  /** Yes, with this chance. */
  chance(of: number): boolean;
  /** One of several; undefined of none. */
  oneOf<T>(things: readonly T[]): T | undefined;
  /** One of those that fit; undefined of none. */
  oneThat<T>(things: readonly T[], fits: (thing: T) => boolean): T | undefined;
};

/** Dice for whoever plays at random; they have nothing to do with the chances of the rules. */
export function diceOf(seed: Seed): Dice {
  let throws = 0;
  const key = stir(keyUpTo(seed, PURPOSE.agent, 0, 0), seed[3]);
  const next = () => unitOf(stir(key, throws++));
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    chance: (of) => next() < of,
    oneOf: (things) => things[below(things.length)],
    oneThat: (things, fits) => thatAt(things, fits, below(countThat(things, fits))),
  };
}
