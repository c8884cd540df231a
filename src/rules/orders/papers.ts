import type { Words } from '../../text/words';
import { cellOf } from '../cells';
import type { State } from '../state';
import { liveCells, refuseCell, replacesCellOrder } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { costOf } from './orderRule';

function refusePapers(state: State, cell: string): Words | null {
  return cellOf(state, cell)?.papers ? { key: 'refuse.hasPapers' } : null;
}

export const papersOrder: OrderRule<OrderOf<'papers'>> = {
  kind: 'papers',
  names: 'cell',
  cost: (board) => costOf('operation', board.numbers.network.papersCost),
  refuse: (_board, state, _seat, order) => refuseCell(state, order.cell) ?? refusePapers(state, order.cell),
  about: liveCells,
  orders: (_at, cell) => [{ kind: 'papers', cell }],
  label: () => ({ key: 'flow.papers' }),
  words: (_board, _state, _seat, order) => ({ key: 'flow.orderPapers', params: { cell: { cell: order.cell } } }),
  replaces: replacesCellOrder,
};
