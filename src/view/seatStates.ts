import type { Board } from '../rules/board';
import type { SeatId, State } from '../rules/state';
import type { SeatState } from './seatView';

/** Whether a seat writes, is ready, decides a stop or waits for one. */
export function seatState(board: Board, state: State, seat: SeatId): SeatState {
  if (state.phase === 'stops') return seat === board.borderService ? 'deciding' : 'waiting';
  if (state.phase === 'ended') return 'waiting';
  const ready = seat === 'attacker' ? state.attacker.ready : (state.services[seat]?.ready ?? false);
  return ready ? 'ready' : 'writing';
}

/** The defenders' seats: they see each other's state, and never the attacker's. */
export function defenderStates(board: Board, state: State): { seat: SeatId; state: SeatState }[] {
  return board.scenario.services.map((service) => ({ seat: service.id, state: seatState(board, state, service.id) }));
}
