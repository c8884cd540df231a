import { form } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { targetWith } from './personTargets';
import { pointCost } from './points';

/** Overseas pressure is kept up this round: life in the haven becomes harder, for a network that depends on it. */
export const pressureOrder: OrderRule<OrderOf<'pressure'>> = {
  kind: 'pressure',
  names: 'nothing',
  cost: (board) => pointCost(board, 'pressure'),
  refuse: () => null,
  targets: () => [targetWith('pressure', [form({ key: 'law.formPressure' }, { kind: 'pressure' }, null)])],
  words: () => ({ key: 'law.orderPressure' }),
  replaces: (_order, older) => older.kind === 'pressure',
};
