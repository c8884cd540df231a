import type { Words } from '../../text/words';
import { alertOn } from '../alerts';
import type { State } from '../state';
import type { OrderOf, OrderRule } from './orderRule';

function refuseWithdrawal(state: State, person: string): Words | null {
  return alertOn(state, person) === null ? { key: 'law.noAlert', params: { person: { person } } } : null;
}

const LABEL = { key: 'law.formWithdraw' };
const FREES_ONE = { resource: 'alert', amount: -1 } as const;

/** The alert on a person is taken off and frees its place. */
export const withdrawAlertOrder: OrderRule<OrderOf<'withdrawAlert'>> = {
  kind: 'withdrawAlert',
  names: 'person',
  cost: (_board, state, _seat, order) => (alertOn(state, order.person)?.byCard === false ? FREES_ONE : null),
  refuse: (_board, state, _seat, order) => refuseWithdrawal(state, order.person),
  about: ({ state }) => state.alerts.map(({ person }) => person).sort(),
  orders: (_at, person) => [{ kind: 'withdrawAlert', person }],
  label: () => LABEL,
  words: (_board, _state, _seat, order) => ({
    key: 'law.orderWithdrawAlert',
    params: { person: { person: order.person } },
  }),
  replaces: (order, older) =>
    (older.kind === 'openAlert' || older.kind === 'withdrawAlert') && older.person === order.person,
};
