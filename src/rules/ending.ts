import { lastRound } from './actBoard';
import type { Board } from './board';
import { anyLive, anySpare } from './cells';
import { record } from './record';
import type { Act } from './shape/acts';
import type { State } from './state';

type Why = NonNullable<State['outcome']>['why'];

/**
 * Why the exercise ends at this outcome, or null when it goes on: severity reached what counts as failure (in the
 * build-up), trust is gone, every cell is taken or away and none can come, or the last round of the act is over.
 */
export function endReason(board: Board, state: State): Why | null {
  const hunted = state.act === 'manhunt';
  if (!hunted && state.severity >= board.numbers.failAt) return 'severity';
  if (state.trust <= 0) return 'trust';
  if (!anyLive(state) && !canCellsCome(board, state)) return hunted ? 'over' : 'prevented';
  return state.round >= lastRound(board, state) ? 'rounds' : null;
}

/** Without a cell nobody gives orders, so only a backlash can still bring one. */
function canCellsCome(board: Board, state: State): boolean {
  const { backlashBelow, backlashUntil, backlashPerPoint } = board.numbers.trust;
  if (state.trust >= backlashBelow || backlashPerPoint === 0) return false;
  return state.round < Math.min(backlashUntil, lastRound(board, state)) && anySpare(state);
}

/** What came of the network besides the attacks, as bands may ask it. */
export type NetworkEnding = { act: Act; escaped: number; captured: number; attacks: number };

const NOTHING_MORE: NetworkEnding = { act: 'buildUp', escaped: 0, captured: 0, attacks: 0 };

/** The band of an outcome: the first of the scenario's whose limits hold, the last when none does. */
export function bandOf(board: Board, severity: number, trust: number, network: NetworkEnding = NOTHING_MORE): string {
  const { bands } = board.scenario;
  for (const band of bands) {
    if (band.act !== undefined && band.act !== network.act) continue;
    if (!between(severity, band.severityFrom, band.severityTo)) continue;
    if (!between(trust, band.trustFrom, band.trustTo)) continue;
    if (!between(network.escaped, band.escapedFrom, band.escapedTo)) continue;
    if (!between(network.captured, band.capturedFrom, band.capturedTo)) continue;
    if (!between(network.attacks, band.attacksFrom, band.attacksTo)) continue;
    return band.id;
  }
  return bands[bands.length - 1]?.id ?? '';
}

function between(value: number, from: number, to: number | undefined): boolean {
  return value >= from && (to === undefined || value <= to);
}

/** Cells that got away, people who were taken, and attacks that succeeded in this act. */
export function networkEnding(state: State): NetworkEnding {
  let escaped = 0;
  let captured = 0;
  let attacks = 0;
  for (const cell of state.cells) if (cell.escaped) escaped += 1;
  for (const person of state.people) if (person.role === 'operative' && person.fate === 'held') captured += 1;
  for (const incident of state.incidents) if (incident.success && incident.round >= state.actFrom) attacks += 1;
  return { act: state.act, escaped, captured, attacks };
}

/** Ends the exercise. Nothing but reading is possible from here on. */
export function end(board: Board, state: State, why: Why): void {
  state.phase = 'ended';
  state.before = null;
  const band = bandOf(board, state.severity, state.trust, networkEnding(state));
  state.outcome = { band, why, round: state.round };
  record(state, 'flag', { key: `flow.end${why[0]?.toUpperCase()}${why.slice(1)}` }, { seenBy: 'all' });
}
