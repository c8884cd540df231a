import type { Order } from '../command';
import type { State } from '../state';

/** A service's executed orders of one kind in this round. */
export function ordersOfRound<K extends Order['kind']>(
  state: State,
  service: string,
  kind: K,
): Extract<Order, { kind: K }>[] {
  const found: Extract<Order, { kind: K }>[] = [];
  for (const entry of state.services[service]?.history ?? []) {
    if (entry.round === state.round && entry.order.kind === kind) {
      found.push(entry.order as Extract<Order, { kind: K }>);
    }
  }
  return found;
}
