import type { Words } from '../../text/words';
import type { Board } from '../board';
import { anyLive } from '../cells';
import type { State } from '../state';
import { everyPlace } from './everyPlace';
import type { OrderOf, OrderRule } from './orderRule';
import { costOf } from './orderRule';

/** A false report is only likely where services look: not in the haven. */
function refuseDecoy(board: Board, state: State, place: string): Words | null {
  const kind = board.places.get(place)?.kind;
  if (kind === undefined) return { key: 'refuse.noSuchPlace' };
  if (kind === 'haven') return { key: 'refuse.nobodyLooksThere', params: { place: { place } } };
  return anyLive(state) ? null : { key: 'refuse.nobodyLeft' };
}

const LABEL = { key: 'flow.decoy' };

export const decoyOrder: OrderRule<OrderOf<'decoy'>> = {
  kind: 'decoy',
  names: 'place',
  cost: (board) => costOf('operation', board.numbers.network.decoyCost),
  refuse: (board, state, _seat, order) => refuseDecoy(board, state, order.place),
  about: everyPlace,
  orders: (_at, place) => [{ kind: 'decoy', place }],
  label: () => LABEL,
  words: (_board, _state, _seat, order) => ({ key: 'flow.orderDecoy', params: { place: { place: order.place } } }),
  replaces: (order, older) => older.kind === 'decoy' && order.kind === 'decoy' && order.place === older.place,
};
