import type { Words } from '../../text/words';
import type { Board } from '../board';
import { onlyAdds } from '../lending';
import type { SeatId, State } from '../state';
import type { OrderOf, OrderRule } from './orderRule';
import { difference } from './standing';

type Post = OrderOf<'post'>;

function refusePost(board: Board, state: State, seat: SeatId, { sector, units }: Post): Words | null {
  if (!board.sectors.has(sector)) return { key: 'law.noSuchSector' };
  const most = board.numbers.maxUnitsPerSector;
  if (units > most) return { key: 'law.postMost', params: { sector: { sector }, most } };
  const stand = state.posts[sector] ?? 0;
  if (units < stand && onlyAdds(board, seat, 'post')) return { key: 'law.lentAdds', params: { sector: { sector } } };
  if (units !== stand || isChanging(state, seat, sector)) return null;
  return { key: 'law.postSame', params: { sector: { sector }, n: units } };
}

function isChanging(state: State, seat: SeatId, sector: string): boolean {
  for (const { order } of state.services[seat]?.orders ?? [])
    if (order.kind === 'post' && order.sector === sector) return true;
  return false;
}

/** Units that would stand at all borders if this order were written. */
function unitsWith(state: State, seat: SeatId, order: Post): number {
  const planned = { ...state.posts };
  for (const written of state.services[seat]?.orders ?? []) {
    if (written.order.kind === 'post') planned[written.order.sector] = written.order.units;
  }
  planned[order.sector] = order.units;
  return Object.values(planned).reduce((sum, units) => sum + units, 0);
}

/** Many units at the borders wear on trust; the form says so before it happens. */
function noteOf(board: Board, state: State, seat: SeatId, order: Post): Words | null {
  const { unitsFree, unitsPerRound } = board.numbers.trust;
  if (unitsPerRound === 0 || unitsWith(state, seat, order) <= unitsFree) return null;
  return { key: 'law.noteUnits', params: { free: unitsFree, trust: unitsPerRound } };
}

/** Units at a border sector, from this round until they are moved. */
export const postOrder: OrderRule<Post> = {
  kind: 'post',
  names: 'sector',
  cost: (_board, state, _seat, order) => difference('unit', state.posts[order.sector] ?? 0, order.units),
  refuse: refusePost,
  about: ({ board }) => board.scenario.map.sectors.map(({ id }) => id),
  orders({ board }, sector) {
    const orders: Post[] = [];
    for (let units = 0; units <= board.numbers.maxUnitsPerSector; units++) orders.push({ kind: 'post', sector, units });
    return orders;
  },
  label: ({ units }) => ({ key: 'law.formPost', params: { n: units } }),
  note: ({ board, state, seat }, order) => noteOf(board, state, seat, order),
  words: (_board, _state, _seat, order) => ({
    key: 'law.orderPost',
    params: { sector: { sector: order.sector }, n: order.units },
  }),
  replaces: (order, older) => older.kind === 'post' && older.sector === order.sector,
};
