import type { Words } from '../../text/words';
import type { Board } from '../board';
import { LENDABLE } from '../lending';
import type { SeatId, State } from '../state';
import type { OrderOf, OrderRule } from './orderRule';
import { pointCost } from './points';

type Loan = OrderOf<'lend'>;

function refuseLoan(board: Board, state: State, seat: SeatId, { from, to, resource }: Loan): Words | null {
  const lender = board.services.get(from);
  if (lender === undefined || from === to || !board.services.has(to)) return { key: 'law.lendTwo' };
  let lent = 0;
  for (const { order } of state.services[seat]?.orders ?? [])
    if (order.kind === 'lend' && order.from === from && order.resource === resource && order.to !== to) lent += 1;
  if ((lender.resources[resource] ?? 0) > lent) return null;
  return { key: 'law.lendNone', params: { seat: { seat: from }, unit: { words: { key: `law.unit_${resource}` } } } };
}

/** Every unit that could work for another service: a lender and a kind of unit. */
function loans(board: Board): { id: string; from: SeatId; resource: Loan['resource'] }[] {
  return board.scenario.services.flatMap(({ id: from, resources }) =>
    LENDABLE.filter((resource) => (resources[resource] ?? 0) > 0).map((resource) => ({
      id: `${from}/${resource}`,
      from,
      resource,
    })),
  );
}

/** One unit of one service works for another in the next round. */
export const lendOrder: OrderRule<Loan> = {
  kind: 'lend',
  names: 'loan',
  cost: (board) => pointCost(board, 'lend'),
  refuse: refuseLoan,
  about: ({ board }) => loans(board).map(({ id }) => id),
  orders({ board }, loan) {
    const unit = loans(board).find(({ id }) => id === loan);
    if (unit === undefined) return [];
    const { from, resource } = unit;
    const others = board.scenario.services.filter(({ id }) => id !== from);
    return others.map(({ id: to }) => ({ kind: 'lend', from, to, resource }));
  },
  label: ({ to }) => ({ key: 'law.formLend', params: { seat: { seat: to } } }),
  words: (_board, _state, _seat, { from, to, resource }) => ({
    key: 'law.orderLend',
    params: { from: { seat: from }, to: { seat: to }, unit: { words: { key: `law.unit_${resource}` } } },
  }),
  replaces: (order, older) =>
    older.kind === 'lend' && older.from === order.from && older.to === order.to && older.resource === order.resource,
};
