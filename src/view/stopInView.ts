import type { Board } from '../rules/board';
import { onFile } from '../rules/grounds';
import type { SeatId, State } from '../rules/state';
import { askJoint, stopChoices } from '../rules/stopChoices';
import type { StopInView } from './seatView';

/** The stop that waits for a decision, for Border and for Control; null when none does. */
export function stopInView(board: Board, state: State, service: SeatId): StopInView | null {
  if (state.phase !== 'stops') return null;
  const index = state.stops.findIndex((stop) => stop.decision === null);
  const stop = state.stops[index];
  if (stop === undefined) return null;
  return {
    stop: stop.id,
    index: index + 1,
    count: state.stops.length,
    sector: stop.sector,
    from: stop.from,
    place: stop.place,
    person: stop.person,
    alert: stop.alert,
    foundPapers: stop.foundPapers,
    party: [...stop.party].sort().map((person) => ({ person, onFile: onFile(state, service, person) })),
    grounds: stop.grounds,
    joint: stop.joint,
    ask: askJoint(board, state, stop),
    choices: stopChoices(board, state, stop),
  };
}
