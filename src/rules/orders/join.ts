import type { Words } from '../../text/words';
import { cellOf, isLive } from '../cells';
import type { State } from '../state';
import { liveCells, orderOf, refuseCell, replacesCellOrder } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { costOf } from './orderRule';

/** Why a cell cannot join the other: they must be in one place, and neither chain nor circle is possible. */
function refuseJoin(state: State, order: OrderOf<'join'>): Words | null {
  const cell = cellOf(state, order.cell);
  const other = cellOf(state, order.with);
  if (cell === undefined || other === undefined || cell === other || !isLive(other))
    return { key: 'refuse.noSuchCell' };
  if (cell.place !== other.place) return { key: 'refuse.notTogether' };
  const theirs = orderOf(state, other.id);
  if (theirs?.kind === 'join') return { key: 'refuse.otherJoins', params: { cell: { cell: other.id } } };
  if (theirs?.kind === 'journey') return { key: 'refuse.otherTravels', params: { cell: { cell: other.id } } };
  const joined = state.attacker.orders.some(({ order: one }) => one.kind === 'join' && one.with === order.cell);
  return joined ? { key: 'refuse.otherJoins', params: { cell: { cell: order.cell } } } : null;
}

export const joinOrder: OrderRule<OrderOf<'join'>> = {
  kind: 'join',
  names: 'cell',
  cost: (board) => costOf('operation', board.numbers.network.joinCost),
  refuse: (_board, state, _seat, order) => refuseCell(state, order.cell) ?? refuseJoin(state, order),
  about: liveCells,
  orders({ state }, cell) {
    const orders: OrderOf<'join'>[] = [];
    const place = cellOf(state, cell)?.place;
    for (const other of state.cells) {
      if (other.id === cell || !isLive(other) || other.place !== place) continue;
      orders.push({ kind: 'join', cell, with: other.id });
    }
    return orders;
  },
  label: (order) => ({ key: 'flow.joinWith', params: { cell: { cell: order.with } } }),
  unnamed: () => ({ key: 'refuse.nobodyHere' }),
  words: (_board, _state, _seat, order) => ({
    key: 'flow.orderJoin',
    params: { cell: { cell: order.cell }, other: { cell: order.with } },
  }),
  replaces: replacesCellOrder,
};
