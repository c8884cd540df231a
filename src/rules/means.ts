import type { Board } from './board';
import { ruleOf } from './orders/list';
import { dropUnaffordable } from './planning';
import { record } from './record';
import { withdrawFromPosts } from './rounds';
import type { State } from './state';

/** Orders for which means are missing since a card took them are not carried out, and their seat is told. */
export function dropOrders(board: Board, state: State): void {
  for (const seat of board.seats) {
    for (const order of dropUnaffordable(board, state, seat)) {
      const params = { order: { words: ruleOf(order).words(board, state, seat, order) } };
      record(state, 'x', { key: 'flow.orderDropped', params }, { seenBy: [seat] });
    }
  }
}

/** What was decided or released while orders are written may take means away at once: posts and orders follow. */
export function keepToMeans(board: Board, state: State): void {
  withdrawFromPosts(board, state);
  dropOrders(board, state);
}
