import type { GapLabel } from '../../../belief/gap/labels';
import { GAP_LABELS } from '../../../belief/gap/labels';
import type { Board } from '../../../rules/board';
import type { Command } from '../../../rules/command';
import type { Seed } from '../../../rules/random';
import type { SeatId, State } from '../../../rules/state';
import type { FigureName, Figures } from './figures';

/** A finished game as it is labelled: everything that was said in it, and how it ended. */
export type Finished = { board: Board; seed: Seed; commands: { seat: SeatId; command: Command }[]; state: State };
/** Answers how many rounds of plots bear each label. */
export type LabelsOf = (finished: Finished) => Partial<Record<GapLabel, number>>;

/** Counts a game's labels. */
export function countLabels(figures: Figures, labels: Partial<Record<GapLabel, number>>): void {
  figures.gamesLabelled = 1;
  for (const label of GAP_LABELS) {
    const rounds = labels[label] ?? 0;
    figures[`label${label[0]?.toUpperCase()}${label.slice(1)}` as FigureName] += rounds;
    figures.labelled += rounds;
  }
}
