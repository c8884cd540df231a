import type { Board } from '../rules/board';
import { PROOF_PAINS } from '../simulation/proveAgents';
import type { Words } from '../text/words';
import type { Proof, ProofWish } from './proofRun';
import { runProof } from './proofRun';
import type { Kept } from './proveCache';

/** How far the proof about one deck's agents has come. */
export type AgentsRun = Kept & {
  /** Decision points by seat and level. */
  points: Record<string, number>;
  faults: { game: number; problem: string }[];
};

/** Games in which agents are asked twice. A run in which one cheated is not gone on from. */
export const ASKED_TWICE: Proof<'agents', AgentsRun> = {
  name: 'agents',
  begin: (key) => ({ key, games: 0, points: {}, faults: [] }),
  isSound: ({ faults }) => faults.length === 0,
  reached: fewest,
  take: (run, { points, fault }) => {
    for (const [name, count] of Object.entries(points)) run.points[name] = (run.points[name] ?? 0) + count;
    if (fault !== null) run.faults.push({ game: run.games, problem: fault });
  },
  keepEvery: 1,
};

/** Says for each deck whether agents ever decided by what their seat may not know; `wanted` are points of each seat and level. */
export async function proveDecksAgents(
  decks: readonly { id: string; board: Board; key: string }[],
  wish: ProofWish,
): Promise<boolean> {
  wish.tell({ key: 'cli.proveAgentsHead', params: painsAsParams(wish.wanted) });
  const runs = await runProof(decks, ASKED_TWICE, wish);
  for (const { id } of decks) {
    const run = runs[id] as AgentsRun;
    wish.tell(rowOf(id, run, wish.wanted));
    for (const fault of run.faults) wish.tell({ key: 'cli.proveFault', params: { scenario: id, ...fault } });
  }
  return decks.every(({ id }) => runs[id]?.faults.length === 0 && fewest(runs[id]) >= wish.wanted);
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
