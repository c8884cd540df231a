import type { Board } from '../../rules/board';
import { personOf } from '../../rules/personOf';
import type { Report, State } from '../../rules/state';

/** A person as one service's file has him now. */
export type OnFile = { code: string; grounds: number; place: string | null; seen: number };

/** A service's file read once: who is on it, the most suspected first, and how strongly it points at each place. */
export type ServiceFile = { people: OnFile[]; heat: ReadonlyMap<string, number>; reports: readonly Report[] };

/** Reports that came so many rounds before they lost their weight are not looked at any more. */
const LATE = 2;

/**
 * Reads the file of a service in a playable world, the newest reports first and no farther than they weigh anything.
 * Those whom it knows to be held are left out, and those against whom nothing speaks.
 */
export function readFile(board: Board, state: State, service: string): ServiceFile {
  const reports = state.services[service]?.file ?? [];
  const named: OnFile[] = [];
  const heat = new Map<string, number>();
  const pages = pagesFor(state.people.length);
  const { fullUntil, halfUntil } = board.numbers.weights;
  const oldest = state.round - halfUntil - LATE;
  for (let index = reports.length - 1; index >= 0; index--) {
    const { person, place, round, weight, since, sensor, sight } = reports[index] as Report;
    if (since < oldest) break;
    const age = state.round - round;
    const now = age <= fullUntil ? weight : age <= halfUntil ? weight / 2 : 0;
    if (place !== null && sensor !== 'dossier') heat.set(place, (heat.get(place) ?? 0) + now);
    if (person === null) continue;
    const n = numberIn(person);
    let page = pages[n] as number;
    if (page === 0) {
      page = named.push({ code: person, grounds: 0, place: null, seen: -1 });
      pages[n] = page;
    }
    const entry = named[page - 1] as OnFile;
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

let kept = new Uint16Array(0);

/** Cleared room for where each person's entry lies, counted from 1; files are read one after another. */
function pagesFor(people: number): Uint16Array {
  if (kept.length <= people) kept = new Uint16Array(people + 1);
  else kept.fill(0);
  return kept;
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
