import type { Words } from '../../text/words';
import { partnerOdds } from '../odds';
import type { SeatId, State } from '../state';
import { form } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { personTargets, refusePerson, targetWith } from './personTargets';
import { pointCost } from './points';

/** A partner is not asked twice about the same person while its answer is on the way. */
function refuseQuestion(state: State, seat: SeatId, person: string): Words | null {
  const refused = refusePerson(state, seat, person);
  if (refused !== null) return refused;
  const waiting = state.awaited.some(
    ({ service, report }) =>
      service === seat && report.sensor === 'partner' && report.from === null && report.person === person,
  );
  return waiting ? { key: 'law.partnerAsked', params: { person: { person } } } : null;
}

/** A question to a foreign partner about one person; the answer takes a round or two. */
export const askPartnerOrder: OrderRule<OrderOf<'askPartner'>> = {
  kind: 'askPartner',
  names: 'person',
  cost: (board) => pointCost(board, 'askPartner'),
  refuse: (_board, state, seat, order) => refuseQuestion(state, seat, order.person),
  targets(board, state, seat) {
    const odds = partnerOdds(board);
    return personTargets(state, seat, (person) => {
      const reason = refuseQuestion(state, seat, person);
      return targetWith(person, [form({ key: 'law.formAskPartner' }, { kind: 'askPartner', person }, reason)], odds);
    });
  },
  words: (_board, _state, _seat, order) => ({
    key: 'law.orderAskPartner',
    params: { person: { person: order.person } },
  }),
  replaces: (order, older) => older.kind === 'askPartner' && older.person === order.person,
};
