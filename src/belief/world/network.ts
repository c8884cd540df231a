import { lastRound } from '../../rules/actBoard';
import type { Board } from '../../rules/board';
import { isLive } from '../../rules/cells';
import { resourceTotal } from '../../rules/resources';
import type { Act } from '../../rules/shape/acts';
import type { Cell, State } from '../../rules/state';

/** A cell as its own network sees it. */
export type OwnCell = Pick<Cell, 'id' | 'number' | 'place' | 'trained' | 'readiness' | 'size' | 'papers'> & {
  members: readonly string[];
  /** First round in which it may travel. */
  canTravelFrom: number;
};

/** What the attacker plans with: its own pieces and means, the clock, and what the street shows of guards. */
export type Network = {
  act: Act;
  round: number;
  /** Last round of the act. */
  last: number;
  severity: number;
  operations: number;
  cells: OwnCell[];
  /** Guard details by target, as last seen. */
  guards: Readonly<Record<string, number>>;
  /** Whether overseas pressure was kept up last round, as its prices tell. */
  pressure: boolean;
};

/** The network of a playable world, as its own side may know it at planning. */
export function networkOf(board: Board, state: State): Network {
  const cells: OwnCell[] = [];
  for (const cell of state.cells) {
    if (!isLive(cell)) continue;
    const { id, number, place, members, trained, readiness, size, papers } = cell;
    const canTravelFrom = Math.max(cell.earliest, cell.heldUpUntil + 1);
    cells.push({ id, number, place, members, trained, readiness, size, papers, canTravelFrom });
  }
  return {
    act: state.act,
    round: state.round,
    last: lastRound(board, state),
    severity: state.severity,
    operations: resourceTotal(board, state, 'attacker', 'operation'),
    cells,
    guards: state.guardsSeen,
    pressure: state.pressure && board.doctrine.pressureBites,
  };
}
