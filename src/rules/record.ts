import type { Words } from '../text/words';
import type { SeatId, State } from './state';

/**
 * Who may know a fact, decided where it is born; `shared` is the poorer form for everybody else. What is born while a
 * round is executed is read at its outcome, unless it is known at once.
 */
export type Audience = { seenBy: SeatId[] | 'all'; shared?: Words; atOnce?: boolean };

/**
 * Writes one line of the record. Control reads every line; a seat reads those it is named in, and the shared form
 * of the others where there is one.
 */
export function record(
  state: State,
  icon: string,
  words: Words,
  { seenBy, shared, atOnce = false }: Audience,
  place: string | null = null,
): void {
  state.log.push({ round: state.round, words, seenBy, shared: shared ?? null, atOnce, icon, place });
}
