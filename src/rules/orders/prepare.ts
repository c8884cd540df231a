import type { Words } from '../../text/words';
import type { Board } from '../board';
import type { PlotSize } from '../shape/numbers';
import { PLOT_SIZES } from '../shape/numbers';
import { liveCells, refuseCell, replacesCellOrder } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { costOf } from './orderRule';

/** The name of a plot's size, for sentences. */
export function sizeWords(size: PlotSize): { words: Words } {
  return { words: sizeLabel(size) };
}

/** A plot's size as the label of a choice. */
export function sizeLabel(size: PlotSize): Words {
  return { key: `flow.${size}` };
}

/** Why this network does not plan plots of this size, or null. */
export function refuseSize(board: Board, size: PlotSize): Words | null {
  return board.doctrine.sizes.includes(size)
    ? null
    : { key: 'refuse.sizeNotPlanned', params: { size: sizeWords(size) } };
}

export const prepareOrder: OrderRule<OrderOf<'prepare'>> = {
  kind: 'prepare',
  names: 'cell',
  cost: (board, _state, _seat, order) => {
    const { prepareCost, largePrepareCost } = board.numbers.network;
    return costOf('operation', order.size === 'large' ? largePrepareCost : prepareCost);
  },
  refuse: (board, state, _seat, order) => refuseCell(state, order.cell) ?? refuseSize(board, order.size),
  about: liveCells,
  orders: (_at, cell) => PLOT_SIZES.map((size) => ({ kind: 'prepare', cell, size })),
  label: ({ size }) => sizeLabel(size),
  words: (_board, _state, _seat, order) => ({
    key: 'flow.orderPrepare',
    params: { cell: { cell: order.cell }, size: sizeWords(order.size) },
  }),
  replaces: replacesCellOrder,
};
