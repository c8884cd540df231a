import type { Board } from './board';
import { even } from './pick';
import type { Purpose } from './random';
import type { Person, State } from './state';

/**
 * Somebody harmless and free, listed or not, each as likely as the others: whom a mistaken report names. Null when
 * nobody fits.
 */
export function someHarmless(
  board: Board,
  state: State,
  purpose: Purpose,
  key: { entity: number; ordinal: number },
  fits: (person: Person) => boolean = () => true,
): Person | null {
  const weights = state.people.map((person) => (isHarmless(person) && fits(person) ? 1 : 0));
  if (!weights.includes(1)) return null;
  const index = board.draw(state.seed, purpose, state.round, key.entity, key.ordinal, weights);
  return state.people[index] ?? null;
}

/** One of several persons by code, each as likely as the others; null of nobody. */
export function oneOf(
  board: Board,
  state: State,
  purpose: Purpose,
  key: { entity: number; ordinal: number },
  codes: readonly string[],
): string | null {
  if (codes.length < 2) return codes[0] ?? null;
  return codes[board.draw(state.seed, purpose, state.round, key.entity, key.ordinal, even(codes.length))] ?? null;
}

/** Whether a person is free and belongs to no cell. */
export function isHarmless(person: Person): boolean {
  return person.role === 'harmless' && person.fate === 'free';
}
