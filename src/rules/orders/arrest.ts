import { arrestOdds } from '../odds';
import { lawNote, refuseReach } from './belowLaw';
import { form } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { personTargets, targetWith } from './personTargets';

/** One team arrests one person, wherever he can be found. */
export const arrestOrder: OrderRule<OrderOf<'arrest'>> = {
  kind: 'arrest',
  names: 'person',
  cost: () => ({ resource: 'raidTeam', amount: 1 }),
  refuse: (board, state, seat, order) => refuseReach(board, state, seat, order.person),
  targets: (board, state, seat) =>
    personTargets(state, seat, (person) => {
      const reason = refuseReach(board, state, seat, person);
      const note = lawNote(board, state, seat, person, 'arrest');
      const odds = reason === null ? arrestOdds(board, state, seat, person) : null;
      return targetWith(
        person,
        [{ ...form({ key: 'law.formArrest' }, { kind: 'arrest', person }, reason), note }],
        odds,
      );
    }),
  words: (_board, _state, _seat, order) => ({ key: 'law.orderArrest', params: { person: { person: order.person } } }),
  replaces: (order, older) => (older.kind === 'arrest' || older.kind === 'raid') && older.person === order.person,
};
