import type { Reading } from '../reading';

/** Ids of all places, in the order of the map. */
export function everyPlace({ board }: Reading): readonly string[] {
  return board.placeIds;
}
