import type { Words } from '../../text/words';
import type { Board } from '../board';
import type { KnownFile } from '../known';
import { groundsKnown } from '../known';
import { followOdds } from '../odds';
import type { SeatId, State } from '../state';
import type { OrderOf, OrderRule } from './orderRule';
import { everybodyOnFile, refusePerson } from './refusePerson';

/** Following somebody is intrusive: the law asks for grounds on the service's own file. */
function refuseFollow(board: Board, state: State, seat: SeatId, person: string, known?: KnownFile): Words | null {
  const refused = refusePerson(state, seat, person, known);
  if (refused !== null) return refused;
  const needs = board.numbers.law.follow;
  const has = groundsKnown(board, state, seat, person, known);
  if (has >= needs) return null;
  return { key: 'law.followNeeds', params: { person: { person }, has, needs, missing: needs - has } };
}

const LABEL = { key: 'law.formFollow' };
const TWO_TEAMS = { resource: 'team', amount: 2 } as const;

/** Two teams follow one person for this round, wherever he goes. */
export const followOrder: OrderRule<OrderOf<'follow'>> = {
  kind: 'follow',
  names: 'person',
  cost: () => TWO_TEAMS,
  refuse: (board, state, seat, order, at) => refuseFollow(board, state, seat, order.person, at?.known),
  about: everybodyOnFile,
  orders: (_at, person) => [{ kind: 'follow', person }],
  label: () => LABEL,
  odds: ({ board }) => followOdds(board),
  words: (_board, _state, _seat, order) => ({ key: 'law.orderFollow', params: { person: { person: order.person } } }),
  replaces: (order, older) => older.kind === 'follow' && older.person === order.person,
};
