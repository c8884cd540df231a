import { seedFrom } from '../../rules/random';
import { diceOf } from '../dice';

const TIMES = 1000;

/** What a quantity comes to when as many games are drawn again from those that were played, many times over. */
export function resampled(games: number, quantity: (drawn: readonly number[]) => number, times = TIMES): number[] {
  const dice = diceOf(seedFrom('resample'));
  return Array.from({ length: times }, () => quantity(Array.from({ length: games }, () => dice.below(games))));
}
