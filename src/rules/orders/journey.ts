import type { Words } from '../../text/words';
import type { Board, Leg } from '../board';
import { cellOf } from '../cells';
import type { Cell, State } from '../state';
import { liveCells, refuseCell, replacesCellOrder } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { costOf } from './orderRule';

/** The way from one place to the next, or undefined when none leads there. */
export function legTo(board: Board, from: string, to: string): Leg | undefined {
  return board.legs.get(from)?.find((leg) => leg.to === to);
}

/** Why a cell cannot travel this round at all, or null. */
export function refuseTravel(state: State, cell: Cell): Words | null {
  if (state.round < cell.earliest)
    return { key: 'refuse.notBefore', params: { cell: { cell: cell.id }, round: cell.earliest } };
  if (state.round <= cell.heldUpUntil)
    return { key: 'refuse.heldUp', params: { cell: { cell: cell.id }, round: cell.heldUpUntil + 1 } };
  return null;
}

function refusePath(board: Board, from: string, path: string[]): Words | null {
  if (path.length > board.numbers.network.maxLegs)
    return { key: 'refuse.tooManyLegs', params: { most: board.numbers.network.maxLegs } };
  let at = from;
  for (const to of path) {
    if (legTo(board, at, to) === undefined)
      return { key: 'refuse.noWay', params: { from: { place: at }, to: { place: to } } };
    at = to;
  }
  return null;
}

export const journeyOrder: OrderRule<OrderOf<'journey'>> = {
  kind: 'journey',
  names: 'journey',
  cost: (board) => costOf('operation', board.numbers.network.journeyCost),
  refuse(board, state, _seat, order) {
    const cell = cellOf(state, order.cell);
    if (cell === undefined) return { key: 'refuse.noSuchCell' };
    return refuseCell(state, order.cell) ?? refuseTravel(state, cell) ?? refusePath(board, cell.place, order.path);
  },
  about: liveCells,
  orders: () => [],
  label: () => ({ key: 'flow.journey' }),
  unnamed(at, id) {
    const cell = cellOf(at.state, id);
    const stays = cell === undefined ? null : refuseTravel(at.state, cell);
    return stays ?? at.lacks({ kind: 'journey', cell: id, path: [id] }, journeyOrder as OrderRule);
  },
  words: (_board, _state, _seat, order) => ({
    key: 'flow.orderJourney',
    params: { cell: { cell: order.cell }, place: { place: order.path[order.path.length - 1] as string } },
  }),
  replaces: replacesCellOrder,
};
