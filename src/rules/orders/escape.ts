import type { Words } from '../../text/words';
import type { Board } from '../board';
import { cellOf } from '../cells';
import type { Cell, State } from '../state';
import { liveCells, refuseCell, replacesCellOrder } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { costOf } from './orderRule';

/** Whether a place is one from which a cell may leave for good: a haven, or a place that the scenario names. */
export function isExit(board: Board, place: string): boolean {
  return board.places.get(place)?.kind === 'haven' || (board.scenario.manhunt?.exits.includes(place) ?? false);
}

function refuseEscape(board: Board, state: State, cell: Cell): Words | null {
  if (state.act !== 'manhunt') return { key: 'refuse.notHunted' };
  return isExit(board, cell.place) ? null : { key: 'refuse.noExit', params: { place: { place: cell.place } } };
}

/** A cell leaves for good from where it stands: it is out of reach, and can do nothing more. */
export const escapeOrder: OrderRule<OrderOf<'escape'>> = {
  kind: 'escape',
  names: 'cell',
  cost: (board) => costOf('operation', board.scenario.manhunt?.escapeCost ?? 0),
  refuse(board, state, _seat, order) {
    const cell = cellOf(state, order.cell);
    if (cell === undefined) return { key: 'refuse.noSuchCell' };
    return refuseCell(state, order.cell) ?? refuseEscape(board, state, cell);
  },
  about: liveCells,
  orders: (_at, cell) => [{ kind: 'escape', cell }],
  label: () => ({ key: 'flow.escape' }),
  words: (_board, _state, _seat, order) => ({ key: 'flow.orderEscape', params: { cell: { cell: order.cell } } }),
  replaces: replacesCellOrder,
};
