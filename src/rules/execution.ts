import { notedBefore } from './before';
import type { Board } from './board';
import { executeArrestsAndRaids } from './capture';
import { applyOwedEffects, playOpportunity } from './cards';
import { runJourneys } from './journeys';
import { executeLaunches } from './launches';
import { ruleOf } from './orders/list';
import { dropUnaffordable } from './planning';
import { record } from './record';
import { finishRound, withdrawFromPosts } from './rounds';
import { executeStandingOrders } from './serviceOrders';
import type { SeatId, State } from './state';
import { openStop, presentStop } from './stops';

/**
 * Executes the round as ordered: effects that cards owe, standing orders, arrests and raids, launches, journeys. When
 * the checks open stops it waits there for Border; otherwise it runs through to the next round or the end. `meansTaken`
 * says that cards may have taken means since orders were last looked through.
 */
export function execute(board: Board, state: State, meansTaken = false): void {
  state.trustChange = 0;
  state.outcomeFrom = state.log.length;
  state.before = notedBefore(state);
  for (const cell of state.cells) cell.did = 'stay';
  if (applyOwedEffects(board, state) || meansTaken) for (const seat of board.seats) dropOrders(board, state, seat);
  keepHistory(board, state);
  for (const { order } of state.attacker.orders) if (order.kind === 'playCard') playOpportunity(board, state, order);
  executeStandingOrders(board, state);
  withdrawFromPosts(board, state, { withLent: true });
  executeArrestsAndRaids(board, state);
  executeLaunches(board, state);
  runJourneys(board, state);
  goOn(board, state);
}

/** Waits at the next stop, or finishes the round when none is open. */
export function goOn(board: Board, state: State): void {
  if (openStop(state) === null) {
    state.before = null;
    finishRound(board, state);
    return;
  }
  state.phase = 'stops';
  presentStop(board, state);
}

/** A card that takes means at once leaves no seat with more laid out than it has: posts are thinned, then orders dropped. */
export function keepWithinMeans(board: Board, state: State): void {
  withdrawFromPosts(board, state);
  for (const seat of board.seats) dropOrders(board, state, seat);
}

/** Orders for which a seat's means are missing since a card took them are not carried out, and it is told. */
export function dropOrders(board: Board, state: State, seat: SeatId): void {
  for (const order of dropUnaffordable(board, state, seat)) {
    const params = { order: { words: ruleOf(order).words(board, state, seat, order) } };
    record(state, 'x', { key: 'flow.orderDropped', params }, { seenBy: [seat] });
  }
}

function keepHistory(board: Board, state: State): void {
  const { round } = state;
  for (const { id } of board.scenario.services) {
    const own = state.services[id];
    if (own === undefined) continue;
    for (const { order } of own.orders) own.history.push({ round, order });
  }
  for (const { order } of state.attacker.orders) state.attacker.history.push({ round, order });
}
