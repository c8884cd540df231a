import type { Words } from '../text/words';
import { actBoard } from './actBoard';
import type { Board } from './board';
import { isCardAwaiting } from './cards';
import type { Cost } from './choices';
import type { Order } from './command';
import { borrowedKinds } from './lending';
import { ruleOf } from './orders/list';
import type { OrderRule } from './orders/orderRule';
import { Refusal } from './refusal';
import { resourceFree, resourceLeft } from './resources';
import type { OrderKind, Resource } from './shape/services';
import { ATTACKER_ORDERS } from './shape/services';
import type { SeatId, State, WrittenOrder } from './state';

/** What a played seat writes during planning. */
type Desk = { orders: WrittenOrder[]; nextOrder: number; ready: boolean };

/** The desk of a service or of the attacker, or undefined for a seat that is not played. */
export function deskOf(state: State, seat: SeatId): Desk | undefined {
  return seat === 'attacker' ? state.attacker : state.services[seat];
}

/** Nobody is hunted yet. */
const BEFORE_AN_ATTACK = ATTACKER_ORDERS.filter((kind) => kind !== 'escape');

/** The kinds of order that a seat holds in this act, in the scenario's order, then those that borrowed units bring. */
export function kindsOf(board: Board, state: State, seat: SeatId): readonly OrderKind[] {
  if (seat === 'attacker') return state.act === 'manhunt' ? ATTACKER_ORDERS : BEFORE_AN_ATTACK;
  const own = board.services.get(seat)?.orders ?? [];
  const borrowed = borrowedKinds(board, state, seat);
  return borrowed.length === 0 ? own : [...own, ...borrowed];
}

/** Why a seat can write nothing now: it is not planning, or it has said that it is ready. */
export function refuseWriting(state: State, seat: SeatId): Words | null {
  return refuseWritingAt(state, deskOf(state, seat));
}

function refuseWritingAt(state: State, desk: Desk | undefined): Words | null {
  if (state.phase === 'ended') return { key: 'refuse.ended' };
  if (state.phase !== 'planning') return { key: 'refuse.executing' };
  return desk?.ready ? { key: 'refuse.alreadyReady' } : null;
}

const LACKING: Record<Resource, string> = {
  team: 'refuse.lackTeam',
  analyst: 'refuse.lackAnalyst',
  unit: 'refuse.lackUnit',
  alert: 'refuse.lackAlert',
  raidTeam: 'refuse.lackRaidTeam',
  guard: 'refuse.lackGuard',
  point: 'refuse.lackPoint',
  operation: 'refuse.lackOperation',
};

/**
 * Why the seat has too little for this order, counting what the orders that it replaces give back, and what they had
 * freed for others; or null.
 */
export function refuseCost(board: Board, state: State, seat: SeatId, order: Order): Words | null {
  const rule = ruleOf(order);
  const replaced = replacedBy(deskOf(state, seat)?.orders ?? NONE, order, rule);
  return refuseCostAt(board, state, seat, order, rule, replaced);
}

/** The same with the order's rule and the written orders that it takes the place of at hand. */
function refuseCostAt(
  board: Board,
  state: State,
  seat: SeatId,
  order: Order,
  rule: OrderRule,
  replaced: readonly WrittenOrder[],
): Words | null {
  const cost = rule.cost(board, state, seat, order);
  if (replaced.length === 0 && (cost === null || cost.amount <= 0)) return null;
  const resource = cost?.resource ?? (replaced.length > 0 ? freedBy(board, state, seat, replaced) : null);
  if (resource === null) return null;
  const before = resourceLeft(board, state, seat, resource);
  let left = before;
  for (const { order: older } of replaced) {
    const back = ruleOf(older).cost(board, state, seat, older);
    if (back?.resource === resource) left += back.amount;
  }
  const after = left - (cost?.amount ?? 0);
  if (after >= 0 || after >= before) return null;
  return { key: LACKING[resource], params: { needs: cost?.amount ?? 0, left: Math.max(0, left) } };
}

const NONE: readonly WrittenOrder[] = [];

function replacedBy(orders: readonly WrittenOrder[], order: Order, rule: OrderRule): readonly WrittenOrder[] {
  if (rule.replaces === undefined || orders.length === 0) return NONE;
  let replaced: WrittenOrder[] | null = null;
  for (const written of orders) {
    if (!rule.replaces(order, written.order)) continue;
    replaced ??= [];
    replaced.push(written);
  }
  return replaced ?? NONE;
}

/** What the replaced orders free; only that can be missed when they go and the new one costs nothing. */
function freedBy(board: Board, state: State, seat: SeatId, replaced: readonly WrittenOrder[]): Resource | null {
  for (const { order } of replaced) {
    const cost = ruleOf(order).cost(board, state, seat, order);
    if (cost !== null && cost.amount < 0) return cost.resource;
  }
  return null;
}

/** Why a seat may not give this order now, or null: its place in the round, its kinds, its own rule, its resources. */
export function refuseOrder(anyBoard: Board, state: State, seat: SeatId, order: Order): Words | null {
  const board = actBoard(anyBoard, state);
  return (
    refuseWriting(state, seat) ??
    refuseKind(board, state, seat, order, ruleOf(order)) ??
    refuseCost(board, state, seat, order)
  );
}

/** Why the seat may not give this order whatever it has, or null. */
function refuseKind(board: Board, state: State, seat: SeatId, order: Order, rule: OrderRule): Words | null {
  if (!holds(kindsOf(board, state, seat), order.kind)) return { key: 'refuse.notYourOrder' };
  return rule.refuse(board, state, seat, order);
}

function holds(kinds: readonly OrderKind[], wanted: OrderKind): boolean {
  for (const kind of kinds) if (kind === wanted) return true;
  return false;
}

/** Writes an order. It takes the place of those it replaces. Throws a Refusal when it is not allowed. */
export function giveOrder(board: Board, state: State, seat: SeatId, order: Order, reason: string | null): void {
  const refused = giveIfAllowed(board, state, seat, order, reason);
  if (refused !== null) throw new Refusal(refused);
}

/** Writes an order, as `giveOrder` does, or answers why it is not allowed. */
export function giveIfAllowed(
  anyBoard: Board,
  state: State,
  seat: SeatId,
  order: Order,
  reason: string | null,
): Words | null {
  const board = actBoard(anyBoard, state);
  const desk = deskOf(state, seat);
  const rule = ruleOf(order);
  const refused = refuseWritingAt(state, desk) ?? refuseKind(board, state, seat, order, rule);
  if (refused !== null) return refused;
  if (desk === undefined) return { key: 'refuse.notYourOrder' };
  const replaced = replacedBy(desk.orders, order, rule);
  const lacking = refuseCostAt(board, state, seat, order, rule, replaced);
  if (lacking !== null) return lacking;
  if (replaced.length > 0) desk.orders = desk.orders.filter((written) => !replaced.includes(written));
  desk.orders.push({ id: nameOf(desk.nextOrder), order, reason });
  desk.nextOrder += 1;
  return null;
}

/** What orders are called, by number: every seat counts from one, so that the same few names come again and again. */
const NAMES: string[] = [];

function nameOf(order: number): string {
  NAMES[order] ??= `o${order}`;
  return NAMES[order];
}

/** Takes one written order back, unless others use what it frees. */
export function withdrawOrder(board: Board, state: State, seat: SeatId, id: string): void {
  const writing = refuseWriting(state, seat);
  if (writing !== null) throw new Refusal(writing);
  const desk = deskOf(state, seat) as Desk;
  const at = desk.orders.findIndex((written) => written.id === id);
  const written = desk.orders[at];
  if (written === undefined) throw new Refusal({ key: 'refuse.noSuchOrder' });
  const cost = ruleOf(written.order).cost(board, state, seat, written.order);
  if (cost !== null && cost.amount < 0 && resourceLeft(board, state, seat, cost.resource) + cost.amount < 0) {
    throw new Refusal({ key: 'refuse.othersUseIt' });
  }
  desk.orders.splice(at, 1);
}

/** Takes all written orders back. */
export function withdrawAll(state: State, seat: SeatId): void {
  const writing = refuseWriting(state, seat);
  if (writing !== null) throw new Refusal(writing);
  (deskOf(state, seat) as Desk).orders = [];
}

/** Why a seat cannot say that it is ready: a card of its own still waits for an answer. */
export function refuseReady(state: State, seat: SeatId): Words | null {
  const writing = refuseWriting(state, seat);
  if (writing !== null) return writing;
  return isCardAwaiting(state, seat) ? { key: 'refuse.cardWaits' } : null;
}

/** Why a seat cannot take its ready back, or null. */
export function refuseNotReady(state: State, seat: SeatId): Words | null {
  if (state.phase === 'ended') return { key: 'refuse.ended' };
  if (state.phase !== 'planning') return { key: 'refuse.executing' };
  return deskOf(state, seat)?.ready ? null : { key: 'refuse.notReady' };
}

const NOTHING_DROPPED: readonly Order[] = [];

/**
 * Drops the newest orders for which a seat has no means any more, because a card took some after they were written.
 * Answers what was dropped.
 */
export function dropUnaffordable(board: Board, state: State, seat: SeatId): readonly Order[] {
  const orders = deskOf(state, seat)?.orders ?? [];
  if (isAffordable(board, state, seat, orders)) return NOTHING_DROPPED;
  const dropped: Order[] = [];
  let enough: Resource | null = null;
  for (let at = orders.length - 1; at >= 0; at--) {
    const { order } = orders[at] as WrittenOrder;
    const cost = ruleOf(order).cost(board, state, seat, order);
    if (cost === null || cost.amount <= 0 || cost.resource === enough) continue;
    if (resourceLeft(board, state, seat, cost.resource) >= 0) {
      enough = cost.resource;
      continue;
    }
    orders.splice(at, 1);
    dropped.push(order);
  }
  return dropped;
}

/** Whether a seat has the means for all of its orders: the usual case, found with one look at what each of them costs. */
function isAffordable(board: Board, state: State, seat: SeatId, orders: readonly WrittenOrder[]): boolean {
  if (orders.length === 0) return true;
  const costs: (Cost | null)[] = [];
  for (const { order } of orders) costs.push(ruleOf(order).cost(board, state, seat, order));
  let enough: Resource | null = null;
  for (const cost of costs) {
    if (cost === null || cost.resource === enough) continue;
    if (laidOut(costs, cost.resource) > resourceFree(board, state, seat, cost.resource)) return false;
    enough = cost.resource;
  }
  return true;
}

function laidOut(costs: readonly (Cost | null)[], resource: Resource): number {
  let sum = 0;
  for (const cost of costs) if (cost?.resource === resource) sum += cost.amount;
  return sum;
}

/** Whether every played seat is ready: then the round is executed. Asked from the last, who mostly is so last. */
export function allReady({ seats }: Board, state: State): boolean {
  for (let at = seats.length - 1; at >= 0; at--) if (!deskOf(state, seats[at] as SeatId)?.ready) return false;
  return true;
}
