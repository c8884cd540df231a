import type { Overshoots } from '../simulation/hurryAgents';
import type { Words } from '../text/words';
import type { ProofWish } from './proofRun';

/** Milliseconds by which 99 decisions in 100 may overshoot their budget at most. */
const MOST_OVER = 25;

/**
 * Says for each deck by how much agents overshoot the time of a table, and whether they play by doctrine without any.
 * `wanted` are decisions of every side, level and budget. It begins anew each time: another machine has another clock.
 */
export async function proveDecksClock(decks: readonly { id: string }[], wish: ProofWish): Promise<boolean> {
  let holds = true;
  for (const { id } of decks) {
    const { times, fault } = await timeDeck(id, wish);
    for (const [name, overshoots] of Object.entries(times).sort()) {
      const row = rowOf(id, name, overshoots, wish.wanted);
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
async function timeDeck(id: string, { wanted, play, show }: ProofWish) {
  const times: Overshoots = {};
  let fault: { game: number; problem: string } | null = null;
  const done = () => {
    const counts = Object.values(times).map(({ length }) => length);
    return counts.length === 0 ? 0 : Math.min(...counts, wanted);
  };
  show(0, id);
  for (let game = 0; fault === null && done() < wanted; game++) {
    const came = await play('clock', { deck: id, game, wanted: wanted - done() });
    if (came === null) break;
    for (const [name, overshoots] of Object.entries(came.times)) times[name] = [...(times[name] ?? []), ...overshoots];
    if (came.fault !== null) fault = { game, problem: came.fault };
    show(done(), id);
  }
  return { times, fault };
}

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
