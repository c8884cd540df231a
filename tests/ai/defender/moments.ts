import { agentSeed } from '../../../src/ai/agentSeed';
import { decide } from '../../../src/ai/decide';
import type { Decision } from '../../../src/ai/decision';
import type { Memory } from '../../../src/ai/memory';
import type { Board } from '../../../src/rules/board';
import type { Seed } from '../../../src/rules/random';
import type { State } from '../../../src/rules/state';
import type { GameResult } from '../../../src/simulation/playGame';
import { playGame } from '../../../src/simulation/playGame';
import type { ServiceView } from '../../../src/view/seatView';
import { tableFace } from '../../../src/view/tableFace';

export type Moment = { state: State; view: ServiceView; decision: Decision };

/** Plays an exercise in which the services are of a level with few worlds, and looks at each of their decisions. */
export function playServices(
  board: Board,
  seed: Seed,
  { level, particles }: { level: number; particles: number },
  look: (moment: Moment) => void = () => {},
): GameResult {
  const face = tableFace(board, 'en');
  const memory: Memory = new Map();
  return playGame(board, {
    seed,
    attacker: 1,
    defenders: 1,
    between: (state, seen, play) => {
      if (seen.kind !== 'service') return play(seen);
      const own = agentSeed(seed, seen.seat);
      const decision = decide({ face, view: seen, level, seed: own, board, particles, memory });
      look({ state, view: seen, decision });
      return decision.commands;
    },
  });
}
