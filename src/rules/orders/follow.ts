import type { Words } from '../../text/words';
import type { Board } from '../board';
import { grounds } from '../grounds';
import { followOdds } from '../odds';
import type { SeatId, State } from '../state';
import { form } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { personTargets, refusePerson, targetWith } from './personTargets';

/** Following somebody is intrusive: the law asks for grounds on the service's own file. */
function refuseFollow(board: Board, state: State, seat: SeatId, person: string): Words | null {
  const refused = refusePerson(state, seat, person);
  if (refused !== null) return refused;
  const needs = board.numbers.law.follow;
  const has = grounds(board, state, seat, person);
  if (has >= needs) return null;
  return { key: 'law.followNeeds', params: { person: { person }, has, needs, missing: needs - has } };
}

const TWO_TEAMS = { resource: 'team', amount: 2 } as const;

/** Two teams follow one person for this round, wherever he goes. */
export const followOrder: OrderRule<OrderOf<'follow'>> = {
  kind: 'follow',
  names: 'person',
  cost: () => TWO_TEAMS,
  refuse: (board, state, seat, order) => refuseFollow(board, state, seat, order.person),
  targets(board, state, seat) {
    const odds = followOdds(board);
    return personTargets(state, seat, (person) => {
      const reason = refuseFollow(board, state, seat, person);
      return targetWith(person, [form({ key: 'law.formFollow' }, { kind: 'follow', person }, reason)], odds);
    });
  },
  words: (_board, _state, _seat, order) => ({ key: 'law.orderFollow', params: { person: { person: order.person } } }),
  replaces: (order, older) => older.kind === 'follow' && older.person === order.person,
};
