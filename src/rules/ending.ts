import type { Board } from './board';
import { anyLive, sparesLeft } from './cells';
import { record } from './record';
import type { State } from './state';

type Why = NonNullable<State['outcome']>['why'];

/**
 * Why the exercise ends at this outcome, or null when it goes on: severity reached what counts as failure, trust is
 * gone, every cell is taken and none can come, or the last round is over.
 */
export function endReason(board: Board, state: State): Why | null {
  if (state.severity >= board.numbers.failAt) return 'severity';
  if (state.trust <= 0) return 'trust';
  if (!anyLive(state) && !canCellsCome(board, state)) return 'prevented';
  return state.round >= board.rounds ? 'rounds' : null;
}

/** Without a cell nobody gives orders, so only a backlash can still bring one. */
function canCellsCome(board: Board, state: State): boolean {
  const { backlashBelow, backlashUntil } = board.numbers.trust;
  return state.trust < backlashBelow && state.round < Math.min(backlashUntil, board.rounds) && sparesLeft(state) > 0;
}

/** The band of an outcome: the first of the scenario's whose limits hold, the last when none does. */
export function bandOf(board: Board, severity: number, trust: number): string {
  const { bands } = board.scenario;
  for (const band of bands) {
    if (severity < band.severityFrom || severity > (band.severityTo ?? Number.POSITIVE_INFINITY)) continue;
    if (trust < band.trustFrom || trust > (band.trustTo ?? Number.POSITIVE_INFINITY)) continue;
    return band.id;
  }
  return bands[bands.length - 1]?.id ?? '';
}

/** Ends the exercise. Nothing but reading is possible from here on. */
export function end(board: Board, state: State, why: Why): void {
  state.phase = 'ended';
  state.before = null;
  state.outcome = { band: bandOf(board, state.severity, state.trust), why, round: state.round };
  record(state, 'flag', { key: `flow.end${why[0]?.toUpperCase()}${why.slice(1)}` }, { seenBy: 'all' });
}
