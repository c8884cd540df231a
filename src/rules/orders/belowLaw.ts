import type { Words } from '../../text/words';
import type { Board } from '../board';
import type { KnownFile } from '../known';
import { groundsKnown, lastSeenKnown } from '../known';
import type { Reading } from '../reading';
import type { SeatId, State } from '../state';
import { actThreshold } from '../thresholds';
import { refusePerson } from './refusePerson';

/** Why a person cannot be arrested or searched for: unknown, known to be held, or last seen out of reach. */
export function refuseReach(board: Board, state: State, seat: SeatId, person: string, known?: KnownFile): Words | null {
  const refused = refusePerson(state, seat, person, known);
  if (refused !== null) return refused;
  const place = lastSeenKnown(state, seat, person, known)?.place;
  if (place === undefined || board.places.get(place)?.kind !== 'haven') return null;
  return { key: 'law.outOfReach', params: { person: { person }, place: { place } } };
}

/** What stands beside an arrest or a raid: whether it is lawful, else what it costs and what is missing. */
export function lawNote({ board, state, seat, known }: Reading, person: string, act: 'arrest' | 'raid'): Words {
  const missing = actThreshold(board, state, act) - groundsKnown(board, state, seat, person, known);
  if (missing <= 0) return { key: 'law.lawful' };
  return { key: 'law.belowLaw', params: { trust: board.numbers.trust.belowLaw, missing } };
}
