import { arrestOdds } from '../odds';
import { lawNote, refuseReach } from './belowLaw';
import type { OrderOf, OrderRule } from './orderRule';
import { everybodyOnFile } from './refusePerson';

const LABEL = { key: 'law.formArrest' };
const ONE_TEAM = { resource: 'raidTeam', amount: 1 } as const;

/** One team arrests one person, wherever he can be found. */
export const arrestOrder: OrderRule<OrderOf<'arrest'>> = {
  kind: 'arrest',
  names: 'person',
  cost: () => ONE_TEAM,
  refuse: (board, state, seat, order, at) => refuseReach(board, state, seat, order.person, at?.known),
  about: everybodyOnFile,
  orders: (_at, person) => [{ kind: 'arrest', person }],
  label: () => LABEL,
  note: (at, { person }) => lawNote(at, person, 'arrest'),
  odds: ({ board, state, seat, known }, person) =>
    refuseReach(board, state, seat, person, known) === null ? arrestOdds(board, state, seat, person, known) : null,
  words: (_board, _state, _seat, order) => ({ key: 'law.orderArrest', params: { person: { person: order.person } } }),
  replaces: (order, older) => (older.kind === 'arrest' || older.kind === 'raid') && older.person === order.person,
};
