import type { Board } from './board';
import { even } from './pick';
import type { Purpose } from './random';
import { PURPOSE } from './random';
import type { Person, State } from './state';

/** What a choice of a person is keyed by: with the purpose of the chance it belongs to. */
type Key = { entity: number; ordinal: number };

/**
 * Somebody harmless and free, listed or not, each as likely as the others: whom a mistaken report names. Null when
 * nobody fits.
 */
export function someHarmless(
  board: Board,
  state: State,
  of: Purpose,
  key: Key,
  fits?: (person: Person) => boolean,
): Person | null {
  const found: Person[] = [];
  const { people } = state;
  for (let at = 0; at < people.length; at++) {
    const person = people[at] as Person;
    if (isHarmless(person) && (fits === undefined || fits(person))) found.push(person);
  }
  if (found.length === 0) return null;
  return found[drawWho(board, state, of, key, even(found.length))] ?? null;
}

/** One of several codes or places, each as likely as the others; null of none. */
export function oneOf(board: Board, state: State, of: Purpose, key: Key, these: readonly string[]): string | null {
  if (these.length < 2) return these[0] ?? null;
  return these[drawWho(board, state, of, key, even(these.length))] ?? null;
}

/** Whether a person is free and belongs to no cell. */
export function isHarmless(person: Person): boolean {
  return person.role === 'harmless' && person.fate === 'free';
}

/** Who it is is drawn apart from whether it happens, so that the two never shift each other. */
function drawWho(
  board: Board,
  state: State,
  of: Purpose,
  { entity, ordinal }: Key,
  weights: readonly number[],
): number {
  const key = (ordinal ^ Math.imul(of, 0x9e3779b1)) >>> 0;
  return board.draw(state.seed, PURPOSE.who, state.round, entity, key, weights);
}
