import type { Words } from '../../text/words';
import type { Board } from '../board';
import { anyLive, anySpare } from '../cells';
import type { State } from '../state';
import type { OrderOf, OrderRule } from './orderRule';
import { costOf } from './orderRule';

/** The place from which new cells are sent: the first haven of the scenario, or null. */
export function havenOf(board: Board): string | null {
  for (const place of board.scenario.map.places) if (place.kind === 'haven') return place.id;
  return null;
}

function refuseDispatch(board: Board, state: State): Words | null {
  if (havenOf(board) === null) return { key: 'refuse.noHaven' };
  if (!anyLive(state)) return { key: 'refuse.nobodyLeft' };
  return anySpare(state, board.numbers.network.dispatchMembers) ? null : { key: 'refuse.nobodyToSend' };
}

export const dispatchOrder: OrderRule<OrderOf<'dispatch'>> = {
  kind: 'dispatch',
  names: 'nothing',
  cost(board, state) {
    const { dispatchCost, dispatchUnderPressure } = board.numbers.network;
    const dearer = state.pressure && board.doctrine.pressureBites ? dispatchUnderPressure : 0;
    return costOf('operation', dispatchCost + dearer);
  },
  refuse: (board, state) => refuseDispatch(board, state),
  about({ board }) {
    const haven = havenOf(board);
    return haven === null ? [] : [haven];
  },
  orders: () => [{ kind: 'dispatch' }],
  label: () => ({ key: 'flow.dispatch' }),
  words: () => ({ key: 'flow.orderDispatch' }),
  replaces: (_order, older) => older.kind === 'dispatch',
};
