import type { OrderOf, OrderRule } from './orderRule';
import { pointCost } from './points';

/** Overseas pressure is kept up this round: life in the haven becomes harder, for a network that depends on it. */
export const pressureOrder: OrderRule<OrderOf<'pressure'>> = {
  kind: 'pressure',
  names: 'nothing',
  cost: (board) => pointCost(board, 'pressure'),
  refuse: () => null,
  about: () => ['pressure'],
  orders: () => [{ kind: 'pressure' }],
  label: () => ({ key: 'law.formPressure' }),
  words: () => ({ key: 'law.orderPressure' }),
  replaces: (_order, older) => older.kind === 'pressure',
};
