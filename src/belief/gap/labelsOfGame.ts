import type { Board } from '../../rules/board';
import type { Chronicle } from './chronicle';
import { filteringMind } from './filteringMind';
import type { GapLabel } from './labels';
import { GAP_LABELS, labelOfRound } from './labels';
import { plotsOf, roundsOf } from './plots';
import type { OpenMind } from './readers';
import { readersOf } from './readers';

/** How many rounds bear each label. */
export type LabelCounts = Record<GapLabel, number>;

/**
 * Why attacks got through, in many games: the labels of all rounds of every plot that led to an attack, the lines of
 * cells that went over into another included. One filter with few particles makes each belief, and only those beliefs
 * that a label needs.
 */
export function labelsOfGame(
  chronicle: Chronicle,
  board: Board,
  { particles, openMind = filteringMind }: { particles: number; openMind?: OpenMind },
): LabelCounts {
  const counts = Object.fromEntries(GAP_LABELS.map((label) => [label, 0])) as LabelCounts;
  const readers = readersOf(board, chronicle, { particles, filters: 1, openMind });
  const plots = plotsOf(chronicle).filter(({ attacked }) => attacked);
  for (const { round } of chronicle.rounds) {
    for (const plot of plots) {
      if (!roundsOf(plot).includes(round)) continue;
      const label = labelOfRound(board, chronicle, { plot, round, readers });
      if (label !== null) counts[label] += 1;
    }
  }
  return counts;
}
