import type { Words } from '../../text/words';
import type { Board } from '../board';
import { anyLive } from '../cells';
import type { State } from '../state';
import { everyPlace } from './everyPlace';
import type { OrderOf, OrderRule } from './orderRule';
import { costOf } from './orderRule';

/** Why influence cannot be raised in a place: people must live there, and it has a limit. */
function refuseInfluence(board: Board, state: State, place: string): Words | null {
  const kind = board.places.get(place)?.kind;
  if (kind === undefined) return { key: 'refuse.noSuchPlace' };
  if (kind !== 'district' && kind !== 'hub') return { key: 'refuse.nobodyLivesThere', params: { place: { place } } };
  const most = board.numbers.network.influenceMost;
  if ((state.attacker.influence[place] ?? 0) >= most)
    return { key: 'refuse.influenceFull', params: { place: { place }, most } };
  return anyLive(state) ? null : { key: 'refuse.nobodyLeft' };
}

const LABEL = { key: 'flow.influence' };

export const influenceOrder: OrderRule<OrderOf<'influence'>> = {
  kind: 'influence',
  names: 'place',
  cost: (board) => costOf('operation', board.numbers.network.influenceCost),
  refuse: (board, state, _seat, order) => refuseInfluence(board, state, order.place),
  about: everyPlace,
  orders: (_at, place) => [{ kind: 'influence', place }],
  label: () => LABEL,
  words: (_board, _state, _seat, order) => ({ key: 'flow.orderInfluence', params: { place: { place: order.place } } }),
  replaces: (order, older) => older.kind === 'influence' && order.kind === 'influence' && order.place === older.place,
};
