import { actBoard } from './actBoard';
import { beginManhunt, manhuntBegins } from './acts';
import type { Board } from './board';
import { dealCards, drawOpportunities } from './cards';
import { executeCellOrders } from './cellDeeds';
import { end, endReason } from './ending';
import { releaseDue } from './injects';
import { executeNetworkOrders } from './networkOrders';
import { record } from './record';
import { fileArrivals } from './reports';
import { withdrawMissing } from './resources';
import { runSensors } from './sensors/run';
import type { State } from './state';
import { upkeep } from './upkeep';

/** What is left of a round's execution once the last stop is decided: the network's orders, sensors, upkeep, outcome. */
export function finishRound(board: Board, state: State): void {
  executeCellOrders(board, state);
  executeNetworkOrders(board, state);
  runSensors(board, state);
  upkeep(board, state);
  state.guardsSeen = {};
  for (const place in state.guards) state.guardsSeen[place] = state.guards[place] ?? 0;
  const begins = manhuntBegins(board, state);
  const why = begins ? null : endReason(board, state);
  if (why !== null) {
    end(board, state, why);
    return;
  }
  if (begins) beginManhunt(board, state);
  nextRound(actBoard(board, state), state);
}

function nextRound(board: Board, state: State): void {
  state.round += 1;
  for (const service in state.services) {
    const own = state.services[service];
    if (own === undefined) continue;
    own.orders = [];
    own.spent = {};
    own.ready = false;
  }
  state.attacker.orders = [];
  state.attacker.spent = 0;
  state.attacker.ready = false;
  state.unitsAway = state.unitsAwayNext;
  state.unitsAwayNext = 0;
  state.stops = [];
  state.shadows = state.shadows.filter((shadow) => shadow.until >= state.round);
  state.phase = 'planning';
  situation(board, state);
}

/** The start of a round, automatic: what was due arrives, injects come, cards are dealt, units that are away leave their posts. */
export function situation(board: Board, state: State): void {
  fileArrivals(board, state);
  releaseDue(board, state);
  dealCards(board, state);
  drawOpportunities(board, state);
  withdrawFromPosts(board, state);
}

/** Takes units off the map that a service no longer has, and tells it where; units at work for another may stay. */
export function withdrawFromPosts(board: Board, state: State, withLent = false): void {
  const { sectors, targets } = withdrawMissing(board, state, withLent);
  for (const sector of sectors) {
    const seenBy = holdersOf(board, 'post');
    record(state, 'shield', { key: 'flow.unitLeft', params: { sector: { sector } } }, { seenBy });
  }
  for (const place of targets) {
    const seenBy = holdersOf(board, 'guard');
    record(state, 'shield', { key: 'flow.guardLeft', params: { place: { place } } }, { seenBy }, place);
  }
}

function holdersOf(board: Board, kind: 'post' | 'guard'): string[] {
  return board.scenario.services.filter((service) => service.orders.includes(kind)).map((service) => service.id);
}
