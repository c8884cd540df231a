import { liveCells, refuseCell, replacesCellOrder } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';

export const lieLowOrder: OrderRule<OrderOf<'lieLow'>> = {
  kind: 'lieLow',
  names: 'cell',
  cost: () => null,
  refuse: (_board, state, _seat, order) => refuseCell(state, order.cell),
  about: liveCells,
  orders: (_at, cell) => [{ kind: 'lieLow', cell }],
  label: () => ({ key: 'flow.lieLow' }),
  words: (_board, _state, _seat, order) => ({ key: 'flow.orderLieLow', params: { cell: { cell: order.cell } } }),
  replaces: replacesCellOrder,
};
