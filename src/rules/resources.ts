import { actBoard } from './actBoard';
import type { Board } from './board';
import { isLive } from './cells';
import type { Mean } from './means';
import { meanOf } from './means';
import { ruleOf } from './orders/list';
import type { Resource } from './shape/services';
import type { SeatId, ServiceState, State } from './state';

/**
 * What a seat has of a resource this round, whether used or not: the scenario's count, changes by cards, units lent
 * for this round, and border units that are away. Never below nothing.
 */
export function resourceTotal(anyBoard: Board, state: State, seat: SeatId, resource: Resource): number {
  const board = actBoard(anyBoard, state);
  if (seat === 'attacker') return resource === 'operation' ? operations(board, state) : 0;
  const means = board.means.get(seat);
  const mean = means === undefined ? null : meanOf(means, resource);
  return mean === null ? 0 : totalOf(state, seat, resource, mean);
}

function totalOf(state: State, seat: SeatId, resource: Resource, { count, goesAway }: Mean): number {
  let total = count;
  for (const change of state.lasting) {
    if (change.what !== 'resource' || change.service === null || change.service !== seat) continue;
    if (change.resource !== null && change.resource === resource && change.until >= state.round) total += change.amount;
  }
  for (const loan of state.lent) {
    if (loan.resource !== resource || loan.round !== state.round) continue;
    if (loan.to === seat) total += 1;
    if (loan.from === seat) total -= 1;
  }
  if (goesAway) total -= state.unitsAway;
  return Math.max(0, total);
}

/** The attacker's operations: fewer when overseas pressure bites or when the head was taken. */
function operations(board: Board, state: State): number {
  const { doctrine, numbers } = board;
  let count = doctrine.operations;
  if (doctrine.overheard !== 'head') return count;
  let head = false;
  for (const cell of state.cells) if (cell.head && isLive(cell)) head = true;
  if (!head) count = Math.ceil(count / 2);
  if (state.pressure && doctrine.pressureBites) count -= numbers.network.pressureCommandOperations;
  return Math.max(0, count);
}

/** What stands from earlier rounds and goes on using the resource. */
function standingOf(state: State, { stands }: Mean): number {
  if (stands === null) return 0;
  if (stands === 'posts') return sumOf(state.posts);
  if (stands === 'guards') return sumOf(state.guards);
  let standing = 0;
  if (stands === 'alerts') for (const alert of state.alerts) if (!alert.byCard) standing += 1;
  if (stands === 'shadows') for (const shadow of state.shadows) if (shadow.until >= state.round) standing += 1;
  return standing;
}

function sumOf(standing: Record<string, number>): number {
  let sum = 0;
  for (const place in standing) sum += standing[place] ?? 0;
  return sum;
}

/**
 * What a seat has for the orders of this round, after what stands and what was spent on cards. What was spent on a card
 * before means were taken or lent away stays spent, and is owed to nobody.
 */
export function resourceFree(board: Board, state: State, seat: SeatId, resource: Resource): number {
  return freeOf(board, state, seat, resource, state.services[seat]);
}

function freeOf(
  board: Board,
  state: State,
  seat: SeatId,
  resource: Resource,
  service: ServiceState | undefined,
): number {
  if (service === undefined) {
    const total = resourceTotal(board, state, seat, resource);
    return total - (seat === 'attacker' ? Math.min(state.attacker.spent, total) : 0);
  }
  const means = actBoard(board, state).means.get(seat);
  const mean = means === undefined ? null : meanOf(means, resource);
  if (mean === null) return 0;
  const free = totalOf(state, seat, resource, mean) - standingOf(state, mean);
  return free - Math.min(service.spent[resource] ?? 0, Math.max(0, free));
}

/** What a seat has left to spend: what is free, less the orders written. */
export function resourceLeft(board: Board, state: State, seat: SeatId, resource: Resource): number {
  const service = seat === 'attacker' ? undefined : state.services[seat];
  const own = seat === 'attacker' ? state.attacker : service;
  if (own === undefined) return 0;
  let left = freeOf(board, state, seat, resource, service);
  for (const { order } of own.orders) {
    const cost = ruleOf(order).cost(board, state, seat, order);
    if (cost !== null && cost.resource === resource) left -= cost.amount;
  }
  return left;
}

/** Which posts are thinned first, and whether units at work for another service may stay. */
export type Leaving = { first?: readonly string[]; withLent?: boolean };

const NOWHERE: readonly string[] = [];

/**
 * Takes posted units and guards off the map when a service has fewer than stand there: one from each sector named
 * `first`, then from where most stand, in the scenario's order. `withLent` counts units that work for another service
 * this round among those at hand. Answers the sectors and targets that lost one.
 */
export function withdrawMissing(
  board: Board,
  state: State,
  { first = NOWHERE, withLent = false }: Leaving = {},
): { sectors: string[]; targets: string[] } {
  const sectors: string[] = [];
  const targets: string[] = [];
  for (const service of board.posting)
    trim(board, state, service, 'unit', { standing: state.posts, lost: sectors, first, withLent });
  for (const service of board.guarding)
    trim(board, state, service, 'guard', { standing: state.guards, lost: targets, first: NOWHERE, withLent });
  return { sectors, targets };
}

function trim(
  board: Board,
  state: State,
  seat: SeatId,
  resource: Resource,
  { standing, lost, first, withLent }: Required<Leaving> & { standing: Record<string, number>; lost: string[] },
): void {
  const stands = sumOf(standing);
  if (stands === 0) return;
  const lent = withLent && state.lent.length > 0 ? lentBy(state, seat, resource) : 0;
  let over = stands - resourceTotal(board, state, seat, resource) - lent;
  for (let next = 0; over > 0; next++) {
    const named = first[next];
    const from = named !== undefined && (standing[named] ?? 0) > 0 ? named : whereMost(board, standing);
    if (from === null) return;
    standing[from] = (standing[from] ?? 0) - 1;
    lost.push(from);
    over -= 1;
  }
}

function whereMost(board: Board, standing: Record<string, number>): string | null {
  let most: string | null = null;
  let count = 0;
  let number = 0;
  for (const place in standing) {
    const here = standing[place] ?? 0;
    const own = board.number.get(place);
    if (own === undefined || here < Math.max(1, count) || (here === count && own > number)) continue;
    most = place;
    count = here;
    number = own;
  }
  return most;
}

function lentBy(state: State, seat: SeatId, resource: Resource): number {
  return state.lent.filter((loan) => loan.from === seat && loan.resource === resource && loan.round === state.round)
    .length;
}
