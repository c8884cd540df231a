import { agentBoards } from '../game/agentBoard';
import { PATIENCE_AT } from '../game/agents';
import type { Board } from '../rules/board';
import { batchSeed } from '../simulation/batchSeed';
import type { Overshoots } from '../simulation/hurryAgents';
import { hurryAgents } from '../simulation/hurryAgents';
import type { Words } from '../text/words';

/** Milliseconds by which 99 decisions in 100 may overshoot their budget at most. */
const MOST_OVER = 25;

export type ClockWish = {
  /** Decisions of every side, level and budget to be timed, on each deck. */
  decisions: number;
  stopped: () => boolean;
  show: (decisions: number, deck: string) => void;
  tell: (words: Words) => void;
};

/** Says for each deck by how much agents overshoot the time of a table, and whether they play by doctrine without any. */
export async function proveDecksClock(
  decks: readonly { id: string; board: Board }[],
  wish: ClockWish,
): Promise<boolean> {
  let holds = true;
  for (const { id, board } of decks) {
    const { times, fault } = await timeDeck(id, board, wish);
    for (const [name, overshoots] of Object.entries(times).sort()) {
      const row = rowOf(id, name, overshoots, wish.decisions);
      holds &&= row.holds;
      wish.tell(row.words);
    }
    if (fault === null) continue;
    holds = false;
    wish.tell({ key: 'cli.proveFault', params: { scenario: id, ...fault } });
  }
  return holds && !wish.stopped();
}

/** Game 0 warms the engine up and is not counted. */
async function timeDeck(id: string, board: Board, { decisions, stopped, show }: ClockWish) {
  const budgets = Object.fromEntries(Object.entries(PATIENCE_AT).map(([level, usual]) => [level, [0, usual]]));
  const boardOf = agentBoards(board.scenario, board.scenario);
  let times: Overshoots = {};
  let fault: { game: number; problem: string } | null = null;
  const done = () => Math.min(...Object.values(times).map(({ length }) => length), decisions);
  for (let game = 0; !stopped() && fault === null && (game < 2 || done() < decisions); game++) {
    if (game === 1) times = {};
    const problem = hurryAgents({
      board,
      boardOf,
      seed: batchSeed('clock', game),
      budgets: game === 0 ? quick(budgets) : budgets,
      took: (name, overshoot) => {
        times[name] = [...(times[name] ?? []), overshoot];
        return !stopped() && (game === 0 || done() < decisions);
      },
    });
    if (problem !== null) fault = { game, problem };
    show(game === 0 ? 0 : done(), id);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { times, fault };
}

/** The same levels with a tenth of the time. */
const quick = (budgets: Record<string, readonly number[]>) =>
  Object.fromEntries(Object.entries(budgets).map(([level, all]) => [level, all.map((each) => each / 10)]));

function rowOf(scenario: string, name: string, overshoots: number[], wanted: number): { words: Words; holds: boolean } {
  const [side = '', level = '', budget = ''] = name.split('/');
  const sorted = [...overshoots].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0);
  const params = {
    scenario,
    side: { words: { key: `lessons.side_${side}` } },
    level,
    budget,
    n: sorted.length,
    p50: at(0.5),
    p99: at(0.99),
    most: at(1),
  };
  const holds = at(0.99) <= MOST_OVER;
  const partial = sorted.length < wanted;
  const key = partial ? 'cli.proveClockPartial' : holds ? 'cli.proveClock' : 'cli.proveClockMissed';
  return { words: { key, params }, holds: holds && !partial };
}
