import type { Board } from './board';
import { grounds, lastSeen, roundsOnFile } from './grounds';
import { personOf } from './personOf';
import { PURPOSE } from './random';
import { record } from './record';
import type { Person, SeatId, State } from './state';
import { takePerson } from './taking';
import { actThreshold } from './thresholds';
import { changeTrust } from './trust';

/**
 * The chance that an arrest finds its one person: good where the service's file rightly puts him and has had him for
 * some rounds, or when he is at the home on his dossier; poor elsewhere; none in the haven.
 */
export function arrestChance(board: Board, state: State, service: SeatId, person: Person): number {
  if (person.fate !== 'free' || board.places.get(person.place)?.kind === 'haven') return 0;
  const { arrestKnown, arrestUnknown, knownRounds } = board.numbers.capture;
  const tracked =
    lastSeen(state, service, person.code)?.place === person.place &&
    roundsOnFile(state, service, person.code) >= knownRounds;
  const home = person.subject !== null && person.place === person.home;
  return tracked || home ? arrestKnown : arrestUnknown;
}

/** One arrest. The room learns where, and whether somebody was found; never who. */
export function executeArrest(board: Board, state: State, service: SeatId, code: string): void {
  const person = personOf(state, code);
  if (person === undefined) return;
  const lawful = grounds(board, state, service, code) >= actThreshold(board, state, 'arrest');
  if (!lawful) chargeBelowLaw(board, state, service);
  const chance = arrestChance(board, state, service, person);
  const ordinal = board.seats.indexOf(service);
  if (board.draw(state.seed, PURPOSE.arrest, state.round, person.n, ordinal, chance) === 1) {
    const { place } = person;
    const params = { place: { place } };
    record(state, 'badge-alert', { key: 'evidence.publicArrest', params }, { seenBy: 'all' }, place);
    takePerson(board, state, person, { by: service, place, lawful });
    return;
  }
  missed(board, state, service, person);
}

function missed(board: Board, state: State, service: SeatId, person: Person): void {
  const { missedCell } = board.numbers.trust;
  changeTrust(board, state, -missedCell);
  const place = lastSeen(state, service, person.code)?.place ?? null;
  const shared =
    place === null
      ? { key: 'evidence.publicArrestNobody' }
      : { key: 'evidence.publicArrestEmpty', params: { place: { place } } };
  const words = { key: 'evidence.arrestMissed', params: { person: { person: person.code }, trust: missedCell } };
  record(state, 'badge-alert', words, { seenBy: [service], shared }, place);
}

/** Acting below the law costs trust at once, whatever comes of it. */
export function chargeBelowLaw(board: Board, state: State, service: SeatId): void {
  const { belowLaw } = board.numbers.trust;
  changeTrust(board, state, -belowLaw);
  record(state, 'siren', { key: 'evidence.belowLaw', params: { trust: belowLaw } }, { seenBy: [service] });
}
