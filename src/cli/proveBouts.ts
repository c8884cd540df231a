import { modelChronicle, withoutBorder } from '../belief/gap/modelChronicle';
import type { GapProof } from '../belief/gap/proveGaps';
import { proveGapsOf } from '../belief/gap/proveGaps';
import { judgeBeliefs } from '../belief/proveBelief';
import { agentBoards } from '../game/agentBoard';
import { PATIENCE_AT } from '../game/agents';
import type { Board } from '../rules/board';
import { seedFrom } from '../rules/random';
import { batchSeed } from '../simulation/batchSeed';
import { boardOfGame } from '../simulation/boardOfGame';
import { chronicleOfGame } from '../simulation/chronicleOfGame';
import type { Overshoots } from '../simulation/hurryAgents';
import { hurryAgents } from '../simulation/hurryAgents';
import { proveAgents } from '../simulation/proveAgents';
import { proveGame } from '../simulation/proveGame';

/** Worlds of each belief behind a gap, and every how many rounds gaps are looked at. */
export const GAP_PAINS = { particles: 150, every: 2 } as const;

/** What one game of each proof comes to, by the game's number. `wanted` is how much of it is still wanted, if that matters. */
export const BOUTS = {
  games: (board: Board, game: number) => proveGame(boardOfGame(board, game), batchSeed('prove', game)),
  agents: (board: Board, game: number) => {
    const played = boardOfGame(board, game);
    const boardOf = agentBoards(played.scenario, board.scenario);
    return proveAgents({ board: played, boardOf, seed: batchSeed('agents', game) });
  },
  beliefs: (board: Board, game: number) => judgeBeliefs(board, seedFrom(`belief${game}`)),
  gaps: (board: Board, game: number): { played: GapProof; model: GapProof } => {
    const seed = batchSeed('gaps', game);
    const borderless = withoutBorder(board);
    return {
      played: proveGapsOf(board, chronicleOfGame(board, { seed, attacker: 1, defenders: 1 }), GAP_PAINS),
      model: proveGapsOf(borderless, modelChronicle(borderless, seed), GAP_PAINS),
    };
  },
  clock: (board: Board, game: number, wanted: number) => timeGame(board, game, wanted),
} as const;

export type ProofName = keyof typeof BOUTS;
export type Came<N extends ProofName> = ReturnType<(typeof BOUTS)[N]>;

/** Game 0 only warms the engine up: it is played with a tenth of the time and not counted. */
function timeGame(board: Board, game: number, wanted: number): { times: Overshoots; fault: string | null } {
  const times: Overshoots = {};
  const patience = Object.entries(PATIENCE_AT).map(
    ([level, usual]) => [level, game === 0 ? usual / 10 : usual] as const,
  );
  const fault = hurryAgents({
    board,
    boardOf: agentBoards(board.scenario, board.scenario),
    seed: batchSeed('clock', game),
    budgets: Object.fromEntries(patience.map(([level, usual]) => [level, [0, usual]])),
    took: (name, overshoot) => {
      times[name] = [...(times[name] ?? []), overshoot];
      return game === 0 || Object.values(times).some(({ length }) => length < wanted);
    },
  });
  return { times: game === 0 ? {} : times, fault };
}
