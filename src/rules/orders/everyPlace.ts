import type { Reading } from '../reading';

/** Ids of all places, in the order of the map. */
export function everyPlace({ board }: Reading): string[] {
  return board.scenario.map.places.map(({ id }) => id);
}
