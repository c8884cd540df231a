import type { Board } from '../rules/board';
import { resourceLeft, resourceTotal } from '../rules/resources';
import { RESOURCES } from '../rules/shape/services';
import type { SeatId, State } from '../rules/state';
import type { ResourceInView } from './seatView';

/** What a seat has this round and what its orders and cards leave of it. */
export function resourcesInView(board: Board, state: State, seat: SeatId): ResourceInView[] {
  if (seat === 'attacker') {
    return [
      {
        resource: 'operation',
        total: resourceTotal(board, state, seat, 'operation'),
        left: resourceLeft(board, state, seat, 'operation'),
      },
    ];
  }
  return RESOURCES.flatMap((resource) => {
    const total = resourceTotal(board, state, seat, resource);
    const has = total > 0 || board.services.get(seat)?.resources[resource] !== undefined;
    return has ? [{ resource, total, left: resourceLeft(board, state, seat, resource) }] : [];
  });
}
