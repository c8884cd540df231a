import { agentSeed } from '../../../src/ai/agentSeed';
import { decide } from '../../../src/ai/decide';
import type { Board } from '../../../src/rules/board';
import type { Seed } from '../../../src/rules/random';
import type { State } from '../../../src/rules/state';
import type { GameResult } from '../../../src/simulation/playGame';
import { playGame } from '../../../src/simulation/playGame';
import type { AttackerView } from '../../../src/view/seatView';
import { tableFace } from '../../../src/view/tableFace';

export type Moment = { state: State; view: AttackerView };

/** Plays an exercise in which the attacker is of a level and thinks little, and looks at each of its decisions. */
export function playAttacker(
  board: Board,
  seed: Seed,
  { level, iterations }: { level: number; iterations: number },
  look: (moment: Moment) => void = () => {},
): GameResult {
  const face = tableFace(board, 'en');
  const own = agentSeed(seed, 'attacker');
  return playGame(board, {
    seed,
    attacker: 1,
    defenders: 1,
    between: (state, seen, play) => {
      if (seen.kind !== 'attacker') return play(seen);
      look({ state, view: seen });
      return decide({ face, view: seen, level, seed: own, board, budget: { iterations } }).commands;
    },
  });
}
