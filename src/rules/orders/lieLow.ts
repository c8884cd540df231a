import { cellTargets, form, refuseCell, replacesCellOrder } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';

export const lieLowOrder: OrderRule<OrderOf<'lieLow'>> = {
  kind: 'lieLow',
  names: 'cell',
  cost: () => null,
  refuse: (_board, state, _seat, order) => refuseCell(state, order.cell),
  targets: (_board, state) =>
    cellTargets(state, (cell) => [form({ key: 'flow.lieLow' }, { kind: 'lieLow', cell: cell.id }, null)]),
  words: (_board, _state, _seat, order) => ({ key: 'flow.orderLieLow', params: { cell: { cell: order.cell } } }),
  replaces: replacesCellOrder,
};
