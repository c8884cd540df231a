import type { Words } from '../../text/words';
import type { Board } from '../board';
import { watchOdds } from '../odds';
import { everyPlace } from './everyPlace';
import type { OrderOf, OrderRule } from './orderRule';

/** Teams work where people live, pass and gather; not in the haven, and not at institutions. */
function refuseWatch(board: Board, place: string): Words | null {
  const kind = board.places.get(place)?.kind;
  if (kind === undefined) return { key: 'law.noSuchPlace' };
  if (kind === 'haven') return { key: 'law.watchHaven', params: { place: { place } } };
  return kind === 'institution' ? { key: 'law.watchInstitution', params: { place: { place } } } : null;
}

const LABEL = { key: 'law.formWatch' };
const ONE_TEAM = { resource: 'team', amount: 1 } as const;

/** One team watches one place for this round. */
export const watchOrder: OrderRule<OrderOf<'watch'>> = {
  kind: 'watch',
  names: 'place',
  cost: () => ONE_TEAM,
  refuse: (board, _state, _seat, order) => refuseWatch(board, order.place),
  about: everyPlace,
  orders: (_at, place) => [{ kind: 'watch', place }],
  label: () => LABEL,
  odds: ({ board }) => watchOdds(board),
  words: (_board, _state, _seat, order) => ({ key: 'law.orderWatch', params: { place: { place: order.place } } }),
  replaces: (order, older) => older.kind === 'watch' && older.place === order.place,
};
