import type { Words } from '../../text/words';
import type { State } from '../state';
import type { OrderOf, OrderRule } from './orderRule';
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
  about: () => ['emergency'],
  orders: () => [
    { kind: 'emergency', declared: true },
    { kind: 'emergency', declared: false },
  ],
  label: ({ declared }) => ({ key: declared ? 'law.formDeclare' : 'law.formLift' }),
  note({ board }, { declared }) {
    const { law, trust } = board.numbers;
    const params = { grounds: law.emergency, trust: trust.emergencyPerRound };
    return declared ? { key: 'law.noteEmergency', params } : null;
  },
  words: (_board, _state, _seat, order) => ({ key: order.declared ? 'law.orderDeclare' : 'law.orderLift' }),
  replaces: (_order, older) => older.kind === 'emergency',
};
