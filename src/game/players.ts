import type { Board } from '../rules/board';
import type { SeatId } from '../rules/state';
import { ENGINE_SEATS } from '../rules/state';

/** Every seat that can speak to an exercise, in the engine's order: services, the attacker, `control`, `clock`. */
export function speakingSeats(board: Board): SeatId[] {
  return [...board.seats, ...ENGINE_SEATS];
}

/** The engine's number of a seat: '0', '1' ... Null when the scenario has no such seat. */
export function playerOf(board: Board, seat: SeatId): string | null {
  const index = speakingSeats(board).indexOf(seat);
  return index < 0 ? null : String(index);
}

/** The seat behind an engine's number, or null. */
export function seatOfPlayer(board: Board, player: string): SeatId | null {
  return speakingSeats(board).find((_seat, index) => String(index) === player) ?? null;
}
