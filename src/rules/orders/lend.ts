import type { Words } from '../../text/words';
import type { Board } from '../board';
import type { Target } from '../choices';
import { LENDABLE } from '../lending';
import type { SeatId, State } from '../state';
import { form } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { targetWith } from './personTargets';
import { pointCost } from './points';

type Loan = OrderOf<'lend'>;

function refuseLoan(board: Board, state: State, seat: SeatId, { from, to, resource }: Loan): Words | null {
  const [lender, borrower] = [board.services.get(from), board.services.get(to)];
  if (lender === undefined || borrower === undefined || from === to) return { key: 'law.lendTwo' };
  const unit = { words: { key: `law.unit_${resource}` } };
  const lent = (state.services[seat]?.orders ?? []).filter(
    ({ order }) => order.kind === 'lend' && order.from === from && order.resource === resource && order.to !== to,
  ).length;
  if ((lender.resources[resource] ?? 0) > lent) return null;
  return { key: 'law.lendNone', params: { seat: { seat: from }, unit } };
}

/** Every unit that could work for another service: one target for each lender and kind of unit. */
function loans(board: Board, state: State, seat: SeatId): Target[] {
  const { services } = board.scenario;
  return services.flatMap((lender) =>
    LENDABLE.filter((resource) => (lender.resources[resource] ?? 0) > 0).map((resource) => {
      const forms = services
        .filter(({ id }) => id !== lender.id)
        .map(({ id }) => {
          const order: Loan = { kind: 'lend', from: lender.id, to: id, resource };
          const label = { key: 'law.formLend', params: { seat: { seat: id } } };
          return form(label, order, refuseLoan(board, state, seat, order));
        });
      return targetWith(`${lender.id}/${resource}`, forms);
    }),
  );
}

/** One unit of one service works for another in the next round. */
export const lendOrder: OrderRule<Loan> = {
  kind: 'lend',
  names: 'loan',
  cost: (board) => pointCost(board, 'lend'),
  refuse: refuseLoan,
  targets: loans,
  words: (_board, _state, _seat, { from, to, resource }) => ({
    key: 'law.orderLend',
    params: { from: { seat: from }, to: { seat: to }, unit: { words: { key: `law.unit_${resource}` } } },
  }),
  replaces: (order, older) =>
    older.kind === 'lend' && older.from === order.from && older.to === order.to && older.resource === order.resource,
};
