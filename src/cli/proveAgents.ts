import { agentBoards } from '../game/agentBoard';
import type { Board } from '../rules/board';
import { hashText } from '../rules/random';
import { RULES_VERSION } from '../rules/setup';
import { batchSeed } from '../simulation/batchSeed';
import { boardOfGame } from '../simulation/boardOfGame';
import { PROOF_PAINS, proveAgents } from '../simulation/proveAgents';
import type { Words } from '../text/words';
import { codeKey } from './codeKey';
import type { AgentsRun } from './proveCache';
import { readAgents, writeAgents } from './proveCache';

export type AgentsWish = {
  /** Decision points of every seat and level to be looked at, on each deck. */
  points: number;
  cache: string;
  stopped: () => boolean;
  /** Called after each game: points of the seat and level that has fewest. */
  show: (points: number, deck: string) => void;
  tell: (words: Words) => void;
};

/** Says for each deck whether agents ever decided by what their seat may not know; goes on where the last run stopped. */
export async function proveDecksAgents(
  decks: readonly { id: string; board: Board }[],
  wish: AgentsWish,
): Promise<boolean> {
  const code = codeKey();
  const keyed = decks.map(({ id, board }) => ({
    id,
    key: `${RULES_VERSION}-${code}-${hashText(JSON.stringify(board.scenario))}`,
  }));
  const runs = readAgents(wish.cache, keyed, wish.points);
  wish.tell({ key: 'cli.proveAgentsHead', params: painsAsParams(wish.points) });
  for (const { id, board } of decks) {
    const run = runs[id] as AgentsRun;
    while (!wish.stopped() && fewest(run) < wish.points && run.faults.length === 0) {
      playOne(board, run);
      writeAgents(wish.cache, runs);
      wish.show(fewest(run), id);
      await new Promise((resolve) => setImmediate(resolve));
    }
    wish.tell(rowOf(id, run, wish.points));
    for (const fault of run.faults) wish.tell({ key: 'cli.proveFault', params: { scenario: id, ...fault } });
  }
  return decks.every(({ id }) => runs[id]?.faults.length === 0 && fewest(runs[id]) >= wish.points);
}

function playOne(board: Board, run: AgentsRun): void {
  const played = boardOfGame(board, run.games);
  const boardOf = agentBoards(played.scenario, board.scenario);
  const { points, fault } = proveAgents({ board: played, boardOf, seed: batchSeed('agents', run.games) });
  for (const [name, count] of Object.entries(points)) run.points[name] = (run.points[name] ?? 0) + count;
  if (fault !== null) run.faults.push({ game: run.games, problem: fault });
  run.games += 1;
}

/** Points of the seat and level that was looked at least often. */
function fewest({ points }: AgentsRun): number {
  const counts = Object.values(points);
  return counts.length === 0 ? 0 : Math.min(...counts);
}

function rowOf(scenario: string, run: AgentsRun, wanted: number): Words {
  const asked = Object.values(run.points).reduce((sum, count) => sum + count, 0);
  const params = { scenario, games: run.games, points: fewest(run), asked, n: run.faults.length };
  if (run.faults.length > 0) return { key: 'cli.proveAgentsMissed', params };
  return { key: params.points < wanted ? 'cli.proveAgentsPartial' : 'cli.proveAgents', params };
}

function painsAsParams(points: number): Record<string, number> {
  const { attacker, defenders, particles } = PROOF_PAINS;
  return { points, three: attacker[3], four: attacker[4], rehearsals: defenders[3], particles };
}
