import type { Words } from '../../text/words';
import type { Board } from '../board';
import { cellOf } from '../cells';
import type { PlotSize } from '../shape/numbers';
import { PLOT_SIZES } from '../shape/numbers';
import type { Cell, State } from '../state';
import { liveCells, refuseCell, replacesCellOrder } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { costOf } from './orderRule';
import { refuseSize, sizeLabel, sizeWords } from './prepare';

/** Why a cell cannot carry out a plot of this size where it is, or null. */
export function refuseLaunch(board: Board, cell: Cell, size: PlotSize): Words | null {
  const { readiness, members } = board.numbers.launch;
  if (board.places.get(cell.place)?.kind !== 'target') return { key: 'refuse.notAtTarget' };
  const unplanned = refuseSize(board, size);
  if (unplanned !== null) return unplanned;
  if (PLOT_SIZES.indexOf(cell.size ?? 'small') < PLOT_SIZES.indexOf(size)) {
    return { key: 'refuse.preparedSmaller', params: { size: sizeWords(cell.size ?? 'small') } };
  }
  if (cell.readiness < readiness[size])
    return { key: 'refuse.notReadyYet', params: { has: cell.readiness, needs: readiness[size] } };
  if (cell.members.length < members[size])
    return { key: 'refuse.tooFew', params: { has: cell.members.length, needs: members[size] } };
  return null;
}

function refuseHere(board: Board, state: State, order: OrderOf<'launch'>): Words | null {
  const cell = cellOf(state, order.cell);
  return cell === undefined ? { key: 'refuse.noSuchCell' } : refuseLaunch(board, cell, order.size);
}

export const launchOrder: OrderRule<OrderOf<'launch'>> = {
  kind: 'launch',
  names: 'cell',
  cost: (board, _state, _seat, order) =>
    costOf('operation', board.numbers.network.launchCost + (order.size === 'medium' ? board.doctrine.mediumCost : 0)),
  refuse: (board, state, _seat, order) => refuseCell(state, order.cell) ?? refuseHere(board, state, order),
  about: liveCells,
  orders: (_at, cell) => PLOT_SIZES.map((size) => ({ kind: 'launch', cell, size })),
  label: ({ size }) => sizeLabel(size),
  words: (_board, _state, _seat, order) => ({
    key: 'flow.orderLaunch',
    params: { cell: { cell: order.cell }, size: sizeWords(order.size) },
  }),
  replaces: replacesCellOrder,
};
