import type { Words } from '../../text/words';
import { alertOn } from '../alerts';
import type { Board } from '../board';
import { ALERT_CODES } from '../command';
import { groundsKnown } from '../known';
import type { Reading } from '../reading';
import type { SeatId, State } from '../state';
import type { OrderOf, OrderRule } from './orderRule';
import { everybodyOnFile, refusePerson } from './refusePerson';

type OpenAlert = OrderOf<'openAlert'>;

/** The graver the code, the more grounds the law asks for on the service's own file. */
function refuseAlert(
  board: Board,
  state: State,
  seat: SeatId,
  { person, code }: OpenAlert,
  at?: Reading,
): Words | null {
  const refused = refusePerson(state, seat, person, at?.known);
  if (refused !== null) return refused;
  const needs = board.numbers.law[code];
  const has = groundsKnown(board, state, seat, person, at?.known);
  if (has >= needs && alertOn(state, person)?.code !== code) return null;
  const alert = { words: { key: `law.code_${code}` } };
  if (has >= needs) return { key: 'law.alertSame', params: { person: { person }, alert } };
  return { key: 'law.alertNeeds', params: { person: { person }, alert, has, needs, missing: needs - has } };
}

const ONE_ALERT = { resource: 'alert', amount: 1 } as const;

/** An alert on a person: its code decides what the officer on the spot may do. */
export const openAlertOrder: OrderRule<OpenAlert> = {
  kind: 'openAlert',
  names: 'person',
  cost: (_board, state, _seat, order) => (alertOn(state, order.person) === null ? ONE_ALERT : null),
  refuse: refuseAlert,
  about: everybodyOnFile,
  orders: (_at, person) => ALERT_CODES.map((code) => ({ kind: 'openAlert', person, code })),
  label: ({ code }) => ({ key: `law.form_${code}` }),
  note: (_at, { code }) => ({ key: `law.note_${code}` }),
  words: (_board, _state, _seat, order) => ({
    key: 'law.orderOpenAlert',
    params: { person: { person: order.person }, alert: { words: { key: `law.code_${order.code}` } } },
  }),
  replaces: (order, older) =>
    (older.kind === 'openAlert' || older.kind === 'withdrawAlert') && older.person === order.person,
};
