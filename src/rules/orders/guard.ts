import type { Words } from '../../text/words';
import type { Board } from '../board';
import { onlyAdds, unitsBorrowed } from '../lending';
import type { SeatId, State } from '../state';
import { everyPlace } from './everyPlace';
import type { OrderOf, OrderRule } from './orderRule';
import { difference } from './standing';

type Guard = OrderOf<'guard'>;

function refuseGuard(board: Board, state: State, seat: SeatId, { place, details }: Guard): Words | null {
  const kind = board.places.get(place)?.kind;
  if (kind === undefined) return { key: 'law.noSuchPlace' };
  if (kind !== 'target') return { key: 'law.guardTarget', params: { place: { place } } };
  const stands = state.guards[place] ?? 0;
  if (details < stands && onlyAdds(board, seat, 'guard'))
    return { key: 'law.lentGuards', params: { place: { place } } };
  if (details !== stands || isChanging(state, seat, place)) return null;
  return { key: 'law.guardSame', params: { place: { place }, n: details } };
}

function isChanging(state: State, seat: SeatId, place: string): boolean {
  for (const { order } of state.services[seat]?.orders ?? [])
    if (order.kind === 'guard' && order.place === place) return true;
  return false;
}

function standing({ guards }: State): number {
  let most = 0;
  for (const place in guards) most = Math.max(most, guards[place] ?? 0);
  return most;
}

/** How many details could stand at one target. */
function mostDetails(board: Board, state: State, seat: SeatId): number {
  const own = (board.services.get(seat)?.resources.guard ?? 0) + unitsBorrowed(state, seat, 'guard');
  return own + (onlyAdds(board, seat, 'guard') ? standing(state) : 0);
}

/** Guard details at a target, from this round until they are moved; everybody sees them in the street. */
export const guardOrder: OrderRule<Guard> = {
  kind: 'guard',
  names: 'place',
  cost: (_board, state, _seat, order) => difference('guard', state.guards[order.place] ?? 0, order.details),
  refuse: refuseGuard,
  about: everyPlace,
  orders({ board, state, seat }, place) {
    const most = board.places.get(place)?.kind === 'target' ? mostDetails(board, state, seat) : 0;
    const orders: Guard[] = [];
    for (let details = 0; details <= most; details++) orders.push({ kind: 'guard', place, details });
    return orders;
  },
  label: ({ details }) => ({ key: 'law.formGuard', params: { n: details } }),
  words: (_board, _state, _seat, order) => ({
    key: 'law.orderGuard',
    params: { place: { place: order.place }, n: order.details },
  }),
  replaces: (order, older) => older.kind === 'guard' && older.place === order.place,
};
