import { actBoard } from './actBoard';
import { beginManhunt, manhuntBegins } from './acts';
import { isKnownHeld } from './before';
import type { Board } from './board';
import { dealCards, drawOpportunities } from './cards';
import { executeCellOrders } from './cellDeeds';
import { counts } from './clone';
import { end, endReason } from './ending';
import { releaseDue } from './injects';
import { executeNetworkOrders } from './networkOrders';
import { personOf } from './personOf';
import { record } from './record';
import { fileArrivals } from './reports';
import type { Leaving } from './resources';
import { withdrawMissing } from './resources';
import { runSensors } from './sensors/run';
import { shadowService } from './shadows';
import type { Shadow, State } from './state';
import { upkeep } from './upkeep';

/** What is left of a round's execution once the last stop is decided: the network's orders, sensors, upkeep, outcome. */
export function finishRound(board: Board, state: State): void {
  executeCellOrders(board, state);
  executeNetworkOrders(board, state);
  runSensors(board, state);
  upkeep(board, state);
  state.guardsSeen = counts(state.guards);
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
  const { services } = state;
  for (const service in services) {
    const own = services[service];
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
  const asked: string[] = [];
  for (const stop of state.stops) if (stop.joint !== null) asked.push(stop.sector);
  if (state.stops.length > 0) state.stops = [];
  if (state.shadows.length > 0)
    state.shadows = state.shadows.filter(
      (shadow) => shadow.until >= state.round && !isShadowOver(board, state, shadow),
    );
  state.phase = 'planning';
  situation(board, state, asked);
}

/** A team comes back when its service has learned that the person is held. */
function isShadowOver(board: Board, state: State, { person: code }: Shadow): boolean {
  const watchers = shadowService(board);
  const person = personOf(state, code);
  return watchers !== null && person !== undefined && isKnownHeld(state, watchers, person);
}

/**
 * The start of a round, automatic: what was due arrives, injects come, cards are dealt, units that are away leave their posts, those
 * that `asked` the joint file at a sector first.
 */
export function situation(board: Board, state: State, asked: readonly string[] = []): void {
  fileArrivals(board, state);
  releaseDue(board, state);
  dealCards(board, state);
  drawOpportunities(board, state);
  withdrawFromPosts(board, state, { first: asked });
}

/** Takes units off the map that a service no longer has, at the sectors named first, and tells it where. */
export function withdrawFromPosts(board: Board, state: State, leaving: Leaving = {}): void {
  const { sectors, targets } = withdrawMissing(board, state, leaving);
  for (const sector of sectors) {
    record(state, 'shield', { key: 'flow.unitLeft', params: { sector: { sector } } }, { seenBy: [...board.posting] });
  }
  for (const place of targets) {
    const words = { key: 'flow.guardLeft', params: { place: { place } } };
    record(state, 'shield', words, { seenBy: [...board.guarding] }, place);
  }
}
