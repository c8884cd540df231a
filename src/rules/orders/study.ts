import type { Words } from '../../text/words';
import type { Board } from '../board';
import type { KnownFile } from '../known';
import { studyOdds } from '../odds';
import type { SeatId, State } from '../state';
import type { OrderOf, OrderRule } from './orderRule';
import { everybodyOnFile, refusePerson } from './refusePerson';

/** The same papers tell nothing new soon after: a person is studied again only after some rounds. */
function refuseStudy(board: Board, state: State, seat: SeatId, person: string, known?: KnownFile): Words | null {
  const refused = refusePerson(state, seat, person, known);
  if (refused !== null) return refused;
  const history = state.services[seat]?.history ?? [];
  const { againAfter } = board.numbers.sensors.study;
  for (let at = history.length - 1; at >= 0; at--) {
    const { round, order } = history[at] as (typeof history)[number];
    const again = round + againAfter;
    if (state.round >= again) return null;
    if (order.kind === 'study' && order.person === person)
      return { key: 'law.studyAgain', params: { person: { person }, round: again } };
  }
  return null;
}

const LABEL = { key: 'law.formStudy' };
const ONE_ANALYST = { resource: 'analyst', amount: 1 } as const;

/** One analyst studies one person; the finding is on file next round. */
export const studyOrder: OrderRule<OrderOf<'study'>> = {
  kind: 'study',
  names: 'person',
  cost: () => ONE_ANALYST,
  refuse: (board, state, seat, order, at) => refuseStudy(board, state, seat, order.person, at?.known),
  about: everybodyOnFile,
  orders: (_at, person) => [{ kind: 'study', person }],
  label: () => LABEL,
  odds: ({ board }) => studyOdds(board),
  words: (_board, _state, _seat, order) => ({ key: 'law.orderStudy', params: { person: { person: order.person } } }),
  replaces: (order, older) => older.kind === 'study' && older.person === order.person,
};
