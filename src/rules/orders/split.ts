import type { Words } from '../../text/words';
import { cellOf } from '../cells';
import type { State } from '../state';
import { liveCells, refuseCell, replacesCellOrder } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { costOf } from './orderRule';

/** Why these members cannot leave their cell: somebody must go and somebody must stay. */
function refuseMembers(state: State, order: OrderOf<'split'>): Words | null {
  const members = cellOf(state, order.cell)?.members ?? [];
  const leaving = new Set(order.members);
  if (leaving.size !== order.members.length || order.members.some((code) => !members.includes(code))) {
    return { key: 'refuse.notMembers' };
  }
  return leaving.size < members.length ? null : { key: 'refuse.somebodyStays' };
}

export const splitOrder: OrderRule<OrderOf<'split'>> = {
  kind: 'split',
  names: 'cell',
  cost: (board) => costOf('operation', board.numbers.network.joinCost),
  refuse: (_board, state, _seat, order) => refuseCell(state, order.cell) ?? refuseMembers(state, order),
  about: liveCells,
  orders({ state }, cell) {
    const orders: OrderOf<'split'>[] = [];
    const members = cellOf(state, cell)?.members ?? [];
    for (let leave = 1; leave < members.length && leave <= 3; leave++)
      orders.push({ kind: 'split', cell, members: members.slice(-leave) });
    return orders;
  },
  label: ({ members }) => ({ key: 'flow.leave', params: { count: members.length } }),
  unnamed: () => ({ key: 'refuse.somebodyStays' }),
  words: (_board, _state, _seat, order) => ({
    key: 'flow.orderSplit',
    params: { cell: { cell: order.cell }, count: order.members.length },
  }),
  replaces: replacesCellOrder,
};
