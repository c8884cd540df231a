import type { Order } from '../command';
import type { State } from '../state';

const NONE: readonly never[] = [];

/** A service's executed orders of one kind in this round. */
export function ordersOfRound<K extends Order['kind']>(
  state: State,
  service: string,
  kind: K,
): readonly Extract<Order, { kind: K }>[] {
  let found: Extract<Order, { kind: K }>[] | null = null;
  const history = state.services[service]?.history ?? [];
  for (let at = startOfRound(history, state.round); at < history.length; at++) {
    const order = history[at]?.order;
    if (order?.kind !== kind) continue;
    found ??= [];
    found.push(order as Extract<Order, { kind: K }>);
  }
  return found ?? NONE;
}

/** Where in a history, newest last, the entries of this round begin. */
export function startOfRound(history: readonly { round: number }[], round: number): number {
  let at = history.length;
  while (at > 0 && history[at - 1]?.round === round) at -= 1;
  return at;
}
