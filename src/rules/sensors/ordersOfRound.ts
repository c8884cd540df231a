import type { Order } from '../command';
import type { State } from '../state';

/** A service's executed orders of one kind in this round. */
export function ordersOfRound<K extends Order['kind']>(
  state: State,
  service: string,
  kind: K,
): Extract<Order, { kind: K }>[] {
  const found: Extract<Order, { kind: K }>[] = [];
  const history = state.services[service]?.history ?? [];
  for (let at = startOfRound(history, state.round); at < history.length; at++) {
    const order = history[at]?.order;
    if (order?.kind === kind) found.push(order as Extract<Order, { kind: K }>);
  }
  return found;
}

/** Where in a history, newest last, the entries of this round begin. */
export function startOfRound(history: readonly { round: number }[], round: number): number {
  let at = history.length;
  while (at > 0 && history[at - 1]?.round === round) at -= 1;
  return at;
}
