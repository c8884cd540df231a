import type { Board } from '../../rules/board';
import type { PlotSize } from '../../rules/shape/numbers';

/** What acting on a suspicion may cost and spare, in parts of a lost exercise, and the belief from which it pays. */
export type Threshold = { cost: number; benefit: number; tau: number };

/**
 * From which belief it pays to take somebody: cost over benefit and cost, C / (B + C). All trust is worth as much as
 * the severity at which the defenders have failed. C is the trust that it costs to take a harmless person on grounds
 * that the law does not yet carry. B is the harm that his plot may do, times the chance that its launch succeeds
 * unguarded, shared among the members that it needs: without any one of them it has to find another.
 */
export function thresholdOf(board: Board, size: PlotSize, trained: boolean): Threshold {
  const { launch, trust, failAt } = board.numbers;
  const cost = (trust.harmlessHeld + trust.belowLaw) / trust.start;
  const harm = Math.min(1, launch.severity[size] / failAt) + trust.attack[size] / trust.start;
  const chance = launch.chance[size] * (trained ? 1 : launch.untrained);
  const benefit = (harm * chance) / Math.max(1, launch.members[size]);
  return { cost, benefit, tau: benefit + cost > 0 ? cost / (benefit + cost) : 1 };
}
