import type { Figures } from '../experiment/figures/figures';

/** How a game ended for the ladder: an attack, the country lost without one, or the defenders held. */
export type Ending = 'a' | 'c' | 'h';

/** The games of one pair by number, a letter each: an ending, or a dot where none was played yet. */
export type PairGames = { attacker: number; defenders: number; endings: string };

/** The letter of a game. */
export function endingOf({ attack, collapse }: Figures): Ending {
  if (attack > 0) return 'a';
  return collapse > 0 ? 'c' : 'h';
}
