import type { Words } from '../../text/words';
import type { Board } from '../board';
import type { Cost, Odds, OrderOption } from '../choices';
import type { Order } from '../command';
import type { Reading } from '../reading';
import type { OrderKind, Resource } from '../shape/services';
import type { SeatId, State } from '../state';

/** The order of one kind. */
export type OrderOf<K extends OrderKind> = Extract<Order, { kind: K }>;

/**
 * What the rules of planning know about one kind of order. Executing it is another file's business.
 *
 * Costs: a seat's resource is what it has in all, less what stands from earlier rounds (posted units, guards, open
 * alerts, shadows), less the cost of each order written. So an order that changes something standing costs the
 * difference it makes, which may be nothing or negative: it frees.
 */
export type OrderRule<O extends Order = Order> = {
  kind: O['kind'];
  /** What has to be named. */
  names: OrderOption['names'];
  /** What it takes from the seat's resources this round; null when it takes nothing. */
  cost(board: Board, state: State, seat: SeatId, order: O): Cost | null;
  /**
   * Why the seat may not give this order now, or null. Lacking resources are planning's own check. A seat that reads
   * all its options has its file at hand: `at` saves searching it each time.
   */
  refuse(board: Board, state: State, seat: SeatId, order: O, at?: Reading): Words | null;
  /** Everything the order could be given about, by id. */
  about(at: Reading): readonly string[];
  /** The orders that could be given about one of them, also those that are refused. */
  orders(at: Reading, id: string): O[];
  /** What tells an order from the others about the same target; and what stands beside it, where anything does. */
  label(order: O): Words;
  note?(at: Reading, order: O): Words | null;
  /** Why nothing can be given about a target without orders; null when it can all the same. */
  unnamed?(at: Reading, id: string): Words | null;
  /** The odds of an order about one of them, where there are any. */
  odds?(at: Reading, id: string): Odds | null;
  /** Its one line in the list of orders written. */
  words(board: Board, state: State, seat: SeatId, order: O): Words;
  /** Whether the new order takes the place of an older one of the same seat. */
  replaces?(order: O, older: Order): boolean;
};

/** A cost, or null when it is nothing. Negative amounts free what stands. */
export function costOf(resource: Resource, amount: number): Cost | null {
  return amount === 0 ? null : { resource, amount };
}
