import type { Words } from '../../text/words';
import { alertOn } from '../alerts';
import type { Board } from '../board';
import { ALERT_CODES } from '../command';
import { grounds } from '../grounds';
import type { SeatId, State } from '../state';
import { form } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { personTargets, refusePerson, targetWith } from './personTargets';

type OpenAlert = OrderOf<'openAlert'>;

/** The graver the code, the more grounds the law asks for on the service's own file. */
function refuseAlert(board: Board, state: State, seat: SeatId, { person, code }: OpenAlert): Words | null {
  const refused = refusePerson(state, seat, person);
  if (refused !== null) return refused;
  const needs = board.numbers.law[code];
  const has = grounds(board, state, seat, person);
  if (has >= needs && alertOn(state, person)?.code !== code) return null;
  const alert = { words: { key: `law.code_${code}` } };
  if (has >= needs) return { key: 'law.alertSame', params: { person: { person }, alert } };
  return { key: 'law.alertNeeds', params: { person: { person }, alert, has, needs, missing: needs - has } };
}

/** An alert on a person: its code decides what the officer on the spot may do. */
export const openAlertOrder: OrderRule<OpenAlert> = {
  kind: 'openAlert',
  names: 'person',
  cost: (_board, state, _seat, order) =>
    alertOn(state, order.person) === null ? { resource: 'alert', amount: 1 } : null,
  refuse: refuseAlert,
  targets: (board, state, seat) =>
    personTargets(state, seat, (person) =>
      targetWith(
        person,
        ALERT_CODES.map((code) => {
          const order: OpenAlert = { kind: 'openAlert', person, code };
          const note = { key: `law.note_${code}` };
          return { ...form({ key: `law.form_${code}` }, order, refuseAlert(board, state, seat, order)), note };
        }),
      ),
    ),
  words: (_board, _state, _seat, order) => ({
    key: 'law.orderOpenAlert',
    params: { person: { person: order.person }, alert: { words: { key: `law.code_${order.code}` } } },
  }),
  replaces: (order, older) =>
    (older.kind === 'openAlert' || older.kind === 'withdrawAlert') && older.person === order.person,
};
