import type { Board } from '../rules/board';
import { orderRule } from '../rules/orders/list';
import type { SeatId, State, WrittenOrder } from '../rules/state';
import type { OrderInView } from './seatView';

/** The orders that a seat has written this round, in the order of writing. */
export function ordersInView(board: Board, state: State, seat: SeatId, written: WrittenOrder[]): OrderInView[] {
  return written.map(({ id, order }) => {
    const rule = orderRule(order.kind);
    return {
      id,
      order,
      words: rule.words(board, state, seat, order),
      cost: rule.cost(board, state, seat, order),
      note: null,
    };
  });
}
