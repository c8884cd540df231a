import type { Board } from '../../../rules/board';
import type { Command } from '../../../rules/command';
import type { Seed } from '../../../rules/random';
import type { SeatId, State } from '../../../rules/state';
import type { SeatView } from '../../../view/seatView';
import { countEnding } from './ending';
import type { Figures } from './figures';
import { noFigures } from './figures';
import { countFiles } from './files';
import type { LabelsOf } from './labels';
import { countLabels } from './labels';
import { noticing } from './noticing';
import { stopCounter } from './stops';
import { countWarning } from './warning';

/** Looks on at one game and counts. */
export type Counter = {
  asked: (state: State, seen: SeatView) => void;
  told: (state: State, seat: SeatId, command: Command) => void;
  ended: (state: State) => void;
  figures: () => Figures;
};

/** Somebody who counts one game. With `labelsOf` the rounds of plots are labelled by what was missing, too. */
export function counterOf(board: Board, seed: Seed, labelsOf?: LabelsOf): Counter {
  const figures = noFigures();
  const notices = noticing(board, figures);
  const stops = stopCounter(figures);
  const commands: { seat: SeatId; command: Command }[] = [];
  let round = 0;
  return {
    asked: (state, seen) => {
      stops(state, seen);
      if (state.round === round) return;
      round = state.round;
      notices.round(state);
    },
    told: (state, seat, command) => {
      notices.command(state, command);
      if (labelsOf !== undefined) commands.push({ seat, command });
    },
    ended: (state) => {
      notices.end(state);
      countEnding(board, state, figures);
      countFiles(state, figures);
      countWarning(board, state, figures);
      if (labelsOf !== undefined) countLabels(figures, labelsOf({ board, seed, commands, state }));
    },
    figures: () => figures,
  };
}
