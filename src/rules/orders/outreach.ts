import type { Words } from '../../text/words';
import type { Board } from '../board';
import { everyPlace } from './everyPlace';
import type { OrderOf, OrderRule } from './orderRule';
import { pointCost } from './points';

/** Outreach goes where people live. */
function refuseOutreach(board: Board, place: string): Words | null {
  const kind = board.places.get(place)?.kind;
  if (kind === undefined) return { key: 'law.noSuchPlace' };
  return kind === 'district' || kind === 'hub' ? null : { key: 'law.outreachWhere', params: { place: { place } } };
}

const LABEL = { key: 'law.formOutreach' };

/** Work with the people of a place: trust grows a little, and a network finds less hold there. */
export const outreachOrder: OrderRule<OrderOf<'outreach'>> = {
  kind: 'outreach',
  names: 'place',
  cost: (board) => pointCost(board, 'outreach'),
  refuse: (board, _state, _seat, order) => refuseOutreach(board, order.place),
  about: everyPlace,
  orders: (_at, place) => [{ kind: 'outreach', place }],
  label: () => LABEL,
  note: ({ board }) => ({ key: 'law.noteOutreach', params: { trust: board.numbers.trust.outreach } }),
  words: (_board, _state, _seat, order) => ({ key: 'law.orderOutreach', params: { place: { place: order.place } } }),
  replaces: (order, older) => older.kind === 'outreach' && older.place === order.place,
};
