import type { Board } from '../../../rules/board';
import type { State } from '../../../rules/state';
import type { Figures } from './figures';

/** How the game ended: attacks, trust, length. */
export function countEnding(board: Board, state: State, figures: Figures): void {
  const { scenario, numbers } = board;
  const struck = state.incidents.filter((incident) => incident.success && incident.round > 0);
  const came = scenario.startAct === 'manhunt' ? struck.length > 0 : state.severity >= numbers.failAt;
  figures.attack = came ? 1 : 0;
  figures.incident = struck.length > 0 ? 1 : 0;
  figures.collapse = state.trust <= 0 ? 1 : 0;
  figures.lost = came || state.trust <= 0 ? 1 : 0;
  figures.severity = state.severity;
  figures.trust = state.trust;
  figures.rounds = state.round;
  figures.prevented = state.outcome?.why === 'prevented' ? 1 : 0;
  figures.undecided = decidedIn(board, state) * 3 > board.rounds * 2 ? 1 : 0;
}

/** The round in which the build-up was decided; one more than the last when it never was. */
function decidedIn(board: Board, state: State): number {
  let severity = 0;
  for (const incident of state.incidents) {
    if (!incident.success) continue;
    severity += board.numbers.launch.severity[incident.size];
    if (severity >= board.numbers.failAt) return incident.round;
  }
  const why = state.outcome?.why;
  return why === 'trust' || why === 'prevented' ? state.round : board.rounds + 1;
}
