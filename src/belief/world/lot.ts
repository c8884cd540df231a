import { PURPOSE, uniform } from '../../rules/random';
import type { State } from '../../rules/state';

/** What the made-up services leave to chance; numbers keep the questions apart. */
export const LOTS = { guard: 1, sector: 2, place: 3, pressure: 4, card: 5, wander: 6, send: 7, outreach: 8 } as const;

/** A number from 0 up to 1 for one question in one round of a world; the same for every plan tried in it. */
export function lot(state: State, what: (typeof LOTS)[keyof typeof LOTS], which: number, round = state.round): number {
  return uniform(state.seed, PURPOSE.agent, round, which, 16 + what);
}
