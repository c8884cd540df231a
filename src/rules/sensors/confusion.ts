import type { Board } from '../board';
import type { CellDeed, Sight } from '../state';

const SEEN = ['movement', 'meeting', 'preparation'] as const;
export type SeenSight = Extract<Sight, (typeof SEEN)[number]>;

/**
 * How what was done is seen: chances of movement, meeting and preparation. One table serves watches and follows, and
 * everyday life has a row of its own, so that no sight comes from the guilty alone.
 */
export function confusionRow(board: Board, did: CellDeed | 'harmless'): readonly [number, number, number] {
  return board.numbers.sensors.confusion[did === 'launch' ? 'prepare' : did];
}

/** The sight that a drawn row index stands for. */
export function sightAt(index: number): SeenSight {
  return SEEN[index] ?? 'movement';
}
