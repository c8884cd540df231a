import type { Board } from '../../rules/board';
import { personOf } from '../../rules/personOf';
import type { Report, State } from '../../rules/state';

/** A person as one service's file has him now. */
export type OnFile = { code: string; grounds: number; place: string | null; seen: number };

/** A service's file read once: who is on it, the most suspected first, and how strongly it points at each place. */
export type ServiceFile = { people: OnFile[]; heat: Record<string, number>; reports: readonly Report[] };

/** Reports that came so many rounds before they lost their weight are not looked at any more. */
const LATE = 2;

/**
 * Reads the file of a service in a playable world, the newest reports first and no farther than they weigh anything.
 * Those whom it knows to be held are left out, and those against whom nothing speaks.
 */
export function readFile(board: Board, state: State, service: string): ServiceFile {
  const reports = state.services[service]?.file ?? [];
  const entries: (OnFile | undefined)[] = [];
  const named: OnFile[] = [];
  const heat: Record<string, number> = {};
  const { fullUntil, halfUntil } = board.numbers.weights;
  const oldest = state.round - halfUntil - LATE;
  for (let index = reports.length - 1; index >= 0; index--) {
    const { person, place, round, weight, since, sensor, sight } = reports[index] as Report;
    if (since < oldest) break;
    const age = state.round - round;
    const now = age <= fullUntil ? weight : age <= halfUntil ? weight / 2 : 0;
    if (place !== null && sensor !== 'dossier') heat[place] = (heat[place] ?? 0) + now;
    if (person === null) continue;
    const n = numberIn(person);
    let entry = entries[n];
    if (entry === undefined) {
      entry = { code: person, grounds: 0, place: null, seen: -1 };
      entries[n] = entry;
      named.push(entry);
    }
    entry.grounds += now;
    if (place !== null && sight !== 'nothing' && round > entry.seen) {
      entry.place = place;
      entry.seen = round;
    }
  }
  const people = named.filter(({ code, grounds }) => grounds > 0 && !isKnownHeld(state, service, code));
  people.sort((one, other) => other.grounds - one.grounds || (one.code < other.code ? -1 : 1));
  return { people, heat, reports };
}

/** The number in a dossier code. */
function numberIn(code: string): number {
  let number = 0;
  for (let at = 2; at < code.length; at++) number = number * 10 + code.charCodeAt(at) - 48;
  return number;
}

function isKnownHeld(state: State, service: string, code: string): boolean {
  const person = personOf(state, code);
  return person !== undefined && person.fate === 'held' && person.heldKnownTo.includes(service);
}
