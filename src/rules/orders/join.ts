import type { Words } from '../../text/words';
import { cellOf, isLive } from '../cells';
import type { Order } from '../command';
import type { State } from '../state';
import type { Form } from './cellOrders';
import { cellTargets, form, orderOf, refuseCell, replacesCellOrder } from './cellOrders';
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
  targets: (_board, state) =>
    cellTargets(
      state,
      (cell) => {
        const forms: Form[] = [];
        for (const other of state.cells) {
          if (other === cell || !isLive(other) || other.place !== cell.place) continue;
          const order = { kind: 'join', cell: cell.id, with: other.id } satisfies Order;
          forms.push(
            form({ key: 'flow.joinWith', params: { cell: { cell: other.id } } }, order, refuseJoin(state, order)),
          );
        }
        return forms;
      },
      { key: 'refuse.nobodyHere' },
    ),
  words: (_board, _state, _seat, order) => ({
    key: 'flow.orderJoin',
    params: { cell: { cell: order.cell }, other: { cell: order.with } },
  }),
  replaces: replacesCellOrder,
};
