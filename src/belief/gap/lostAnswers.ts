import type { Board } from '../../rules/board';
import type { PlotSize } from '../../rules/shape/numbers';
import type { ServiceOrderKind } from '../../rules/shape/services';
import type { CellThen, Chronicle, RoundTold } from './chronicle';
import type { Hypothesis } from './hypotheses';
import { whoCouldTake } from './labels';
import type { Lost } from './lost';
import { heldTrue, whereLost } from './lost';
import type { Readers } from './readers';
import type { Stated } from './stated';
import { thresholdOf } from './threshold';

/** A round of a plot: which cell, as it was then, at which size of plot, and the readers. */
export type RoundOfPlot = {
  told: RoundTold;
  cell: CellThen;
  size: PlotSize;
  readers: Readers;
  stated?: Stated | undefined;
};

/**
 * Where the answer to which target, where or when was lost in a round of a plot; null when somebody who could have
 * used it had it. Known is an answer to a reader who gives the truth the chance from which it pays to act on the plot.
 * Where a cell is concerns those who could have taken somebody of it; which target, those who guard; when, both.
 */
export function lostAnswer(
  board: Board,
  chronicle: Chronicle,
  { told, cell, size, readers, stated }: RoundOfPlot,
  hypothesis: Hypothesis,
): Lost | null {
  const { tau } = thresholdOf(board, size, cell.trained);
  const { question } = hypothesis;
  const takers = whoCouldTake(board, chronicle, told, cell);
  const guards = holdersOf(board, 'guard');
  const users = { people: takers, where: takers, target: guards, when: [...new Set([...takers, ...guards])] }[question];
  return whereLost(readers, told.round, {
    isKnown: (beliefs) => heldTrue(hypothesis, beliefs) >= tau,
    users: users.length > 0 ? users : chronicle.services,
    saidSo: (service) => {
      const said = stated?.({ service, round: told.round, cell: cell.id, question }) ?? null;
      return said === null || said.some((answers, part) => (answers[hypothesis.truth[part] ?? -1] ?? 0) >= tau);
    },
  }).lost;
}

function holdersOf({ scenario }: Board, kind: ServiceOrderKind): string[] {
  return scenario.services.filter(({ orders }) => orders.includes(kind)).map(({ id }) => id);
}
