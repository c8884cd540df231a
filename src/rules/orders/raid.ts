import type { Words } from '../../text/words';
import type { Board } from '../board';
import { lastSeen } from '../grounds';
import { raidOdds } from '../odds';
import type { SeatId, State } from '../state';
import { lawNote, refuseReach } from './belowLaw';
import { form } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { personTargets, targetWith } from './personTargets';

/** A door is opened only where the service's own file puts a named person. */
function refuseRaid(board: Board, state: State, seat: SeatId, person: string): Words | null {
  const refused = refuseReach(board, state, seat, person);
  if (refused !== null) return refused;
  return lastSeen(state, seat, person) === null ? { key: 'law.raidNoPlace', params: { person: { person } } } : null;
}

/** One team searches the place where the file last puts the named person. */
export const raidOrder: OrderRule<OrderOf<'raid'>> = {
  kind: 'raid',
  names: 'person',
  cost: () => ({ resource: 'raidTeam', amount: 1 }),
  refuse: (board, state, seat, order) => refuseRaid(board, state, seat, order.person),
  targets: (board, state, seat) =>
    personTargets(state, seat, (person) => {
      const reason = refuseRaid(board, state, seat, person);
      const note = lawNote(board, state, seat, person, 'raid');
      const odds = reason === null ? raidOdds(board, state, seat, person) : null;
      return targetWith(person, [{ ...form({ key: 'law.formRaid' }, { kind: 'raid', person }, reason), note }], odds);
    }),
  words(_board, state, seat, order) {
    const place = lastSeen(state, seat, order.person)?.place;
    const person = { person: order.person };
    return place === undefined
      ? { key: 'law.orderRaidSomewhere', params: { person } }
      : { key: 'law.orderRaid', params: { person, place: { place } } };
  },
  replaces: (order, older) => (older.kind === 'arrest' || older.kind === 'raid') && older.person === order.person,
};
