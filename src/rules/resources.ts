import { actBoard } from './actBoard';
import type { Board } from './board';
import { isLive } from './cells';
import { ruleOf } from './orders/list';
import { shadowService } from './shadows';
import type { Resource } from './shape/services';
import type { SeatId, State } from './state';

/**
 * What a seat has of a resource this round, whether used or not: the scenario's count, changes by cards, units lent
 * for this round, and border units that are away. Never below nothing.
 */
export function resourceTotal(anyBoard: Board, state: State, seat: SeatId, resource: Resource): number {
  const board = actBoard(anyBoard, state);
  if (seat === 'attacker') return resource === 'operation' ? operations(board, state) : 0;
  const service = board.services.get(seat);
  if (service === undefined || resource === 'operation') return 0;
  let total = service.resources[resource] ?? 0;
  for (const change of state.lasting) {
    if (change.what !== 'resource' || change.service !== seat || change.resource !== resource) continue;
    if (change.until >= state.round) total += change.amount;
  }
  for (const loan of state.lent) {
    if (loan.resource !== resource || loan.round !== state.round) continue;
    if (loan.to === seat) total += 1;
    if (loan.from === seat) total -= 1;
  }
  if (resource === 'unit' && seat === board.borderService) total -= state.unitsAway;
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
function resourceStanding(board: Board, state: State, seat: SeatId, resource: Resource): number {
  const holds = board.services.get(seat)?.orders;
  if (holds === undefined) return 0;
  let standing = 0;
  if (resource === 'unit' && holds.includes('post'))
    for (const sector in state.posts) standing += state.posts[sector] ?? 0;
  if (resource === 'guard' && holds.includes('guard'))
    for (const place in state.guards) standing += state.guards[place] ?? 0;
  if (resource === 'alert' && holds.includes('openAlert'))
    for (const alert of state.alerts) if (!alert.byCard) standing += 1;
  if (resource === 'team' && state.shadows.length > 0 && seat === shadowService(board)) {
    for (const shadow of state.shadows) if (shadow.until >= state.round) standing += 1;
  }
  return standing;
}

/**
 * What a seat has for the orders of this round, after what stands and what was spent on cards. What was spent on a card
 * before means were taken or lent away stays spent, and is owed to nobody.
 */
export function resourceFree(board: Board, state: State, seat: SeatId, resource: Resource): number {
  const spent = seat === 'attacker' ? state.attacker.spent : (state.services[seat]?.spent[resource] ?? 0);
  const free = resourceTotal(board, state, seat, resource) - resourceStanding(board, state, seat, resource);
  return free - Math.min(spent, Math.max(0, free));
}

/** What a seat has left to spend: what is free, less the orders written. */
export function resourceLeft(board: Board, state: State, seat: SeatId, resource: Resource): number {
  const own = seat === 'attacker' ? state.attacker : state.services[seat];
  if (own === undefined) return 0;
  let left = resourceFree(board, state, seat, resource);
  for (const written of own.orders) {
    const cost = ruleOf(written.order).cost(board, state, seat, written.order);
    if (cost !== null && cost.resource === resource) left -= cost.amount;
  }
  return left;
}

/** Which posts are thinned first, and whether units at work for another service may stay. */
export type Leaving = { first?: readonly string[]; withLent?: boolean };

/**
 * Takes posted units and guards off the map when a service has fewer than stand there: one from each sector named
 * `first`, then from where most stand, in the scenario's order. `withLent` counts units that work for another service
 * this round among those at hand. Answers the sectors and targets that lost one.
 */
export function withdrawMissing(
  board: Board,
  state: State,
  { first = [], withLent = false }: Leaving = {},
): { sectors: string[]; targets: string[] } {
  const sectors: string[] = [];
  const targets: string[] = [];
  for (const service of board.scenario.services) {
    if (service.orders.includes('post'))
      trim(board, state, service.id, 'unit', { standing: state.posts, lost: sectors, first, withLent });
    if (service.orders.includes('guard'))
      trim(board, state, service.id, 'guard', { standing: state.guards, lost: targets, first: [], withLent });
  }
  return { sectors, targets };
}

function trim(
  board: Board,
  state: State,
  seat: SeatId,
  resource: Resource,
  { standing, lost, first, withLent }: Required<Leaving> & { standing: Record<string, number>; lost: string[] },
): void {
  const lent = withLent && state.lent.length > 0 ? lentBy(state, seat, resource) : 0;
  const stands = resourceStanding(board, state, seat, resource);
  if (stands === 0) return;
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
