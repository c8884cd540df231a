import type { Board } from './board';
import type { State } from './state';

const MOST = 10;

/**
 * Moves the public's trust in the services by so many points, within 0 and 10, and adds what really changed to the
 * round's change. At 0 the defenders have lost the country; tips from the public scale with it.
 */
export function changeTrust(_board: Board, state: State, by: number): void {
  const before = state.trust;
  state.trust = Math.min(MOST, Math.max(0, toHundredths(before + by)));
  state.trustChange = toHundredths(state.trustChange + state.trust - before);
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
