import type { Words } from '../../text/words';
import type { Board } from '../board';
import { lastSeen } from '../grounds';
import type { KnownFile } from '../known';
import { lastSeenKnown } from '../known';
import { raidOdds } from '../odds';
import type { SeatId, State } from '../state';
import { lawNote, refuseReach } from './belowLaw';
import type { OrderOf, OrderRule } from './orderRule';
import { everybodyOnFile } from './refusePerson';

/** A door is opened only where the service's own file puts a named person. */
function refuseRaid(board: Board, state: State, seat: SeatId, person: string, known?: KnownFile): Words | null {
  const refused = refuseReach(board, state, seat, person, known);
  if (refused !== null) return refused;
  const last = lastSeenKnown(state, seat, person, known);
  return last === null ? { key: 'law.raidNoPlace', params: { person: { person } } } : null;
}

const LABEL = { key: 'law.formRaid' };
const ONE_TEAM = { resource: 'raidTeam', amount: 1 } as const;

/** One team searches the place where the file last puts the named person. */
export const raidOrder: OrderRule<OrderOf<'raid'>> = {
  kind: 'raid',
  names: 'person',
  cost: () => ONE_TEAM,
  refuse: (board, state, seat, order, at) => refuseRaid(board, state, seat, order.person, at?.known),
  about: everybodyOnFile,
  orders: (_at, person) => [{ kind: 'raid', person }],
  label: () => LABEL,
  note: (at, { person }) => lawNote(at, person, 'raid'),
  odds: ({ board, state, seat, known }, person) =>
    refuseRaid(board, state, seat, person, known) === null ? raidOdds(board, state, seat, person, known) : null,
  words(_board, state, seat, order) {
    const place = lastSeen(state, seat, order.person)?.place;
    const person = { person: order.person };
    return place === undefined
      ? { key: 'law.orderRaidSomewhere', params: { person } }
      : { key: 'law.orderRaid', params: { person, place: { place } } };
  },
  replaces: (order, older) => (older.kind === 'arrest' || older.kind === 'raid') && older.person === order.person,
};
