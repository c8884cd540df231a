import type { Words } from '../../text/words';
import type { State } from '../state';
import { form } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { targetWith } from './personTargets';
import { pointCost } from './points';

type Emergency = OrderOf<'emergency'>;

function refuseEmergency(state: State, declared: boolean): Words | null {
  if (state.emergency !== declared) return null;
  return { key: declared ? 'law.emergencyStands' : 'law.noEmergency' };
}

/** Emergency powers: fewer grounds are needed for arrests and raids, and trust wears down while they last. */
export const emergencyOrder: OrderRule<Emergency> = {
  kind: 'emergency',
  names: 'nothing',
  cost: (board, _state, _seat, order) => (order.declared ? pointCost(board, 'emergency') : null),
  refuse: (_board, state, _seat, order) => refuseEmergency(state, order.declared),
  targets(board, state) {
    const { law, trust } = board.numbers;
    const params = { grounds: law.emergency, trust: trust.emergencyPerRound };
    const forms = [true, false].map((declared) => {
      const label = { key: declared ? 'law.formDeclare' : 'law.formLift' };
      const note = declared ? { key: 'law.noteEmergency', params } : null;
      return { ...form(label, { kind: 'emergency', declared }, refuseEmergency(state, declared)), note };
    });
    return [targetWith('emergency', forms)];
  },
  words: (_board, _state, _seat, order) => ({ key: order.declared ? 'law.orderDeclare' : 'law.orderLift' }),
  replaces: (_order, older) => older.kind === 'emergency',
};
