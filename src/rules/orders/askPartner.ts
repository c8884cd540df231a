import type { Words } from '../../text/words';
import type { KnownFile } from '../known';
import { partnerOdds } from '../odds';
import type { SeatId, State } from '../state';
import type { OrderOf, OrderRule } from './orderRule';
import { pointCost } from './points';
import { everybodyOnFile, refusePerson } from './refusePerson';

/** A partner is not asked twice about the same person while its answer is on the way. */
function refuseQuestion(state: State, seat: SeatId, person: string, known?: KnownFile): Words | null {
  const refused = refusePerson(state, seat, person, known);
  if (refused !== null) return refused;
  const waiting = state.awaited.some(
    ({ service, report }) =>
      service === seat && report.sensor === 'partner' && report.from === null && report.person === person,
  );
  return waiting ? { key: 'law.partnerAsked', params: { person: { person } } } : null;
}

const LABEL = { key: 'law.formAskPartner' };

/** A question to a foreign partner about one person; the answer takes a round or two. */
export const askPartnerOrder: OrderRule<OrderOf<'askPartner'>> = {
  kind: 'askPartner',
  names: 'person',
  cost: (board) => pointCost(board, 'askPartner'),
  refuse: (_board, state, seat, order, at) => refuseQuestion(state, seat, order.person, at?.known),
  about: everybodyOnFile,
  orders: (_at, person) => [{ kind: 'askPartner', person }],
  label: () => LABEL,
  odds: ({ board }) => partnerOdds(board),
  words: (_board, _state, _seat, order) => ({
    key: 'law.orderAskPartner',
    params: { person: { person: order.person } },
  }),
  replaces: (order, older) => older.kind === 'askPartner' && older.person === order.person,
};
