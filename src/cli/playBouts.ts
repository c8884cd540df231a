import type { Scenario } from '../rules/shape/scenario';
import type { Hired } from '../simulation/hireWorker';
import { hireWorker } from '../simulation/hireWorker';
import type { Came, ProofName } from './proveBouts';
import type { Bout, BoutWord, ProveJob } from './proveWorker';

/** Plays one game of a proof; answers null when the work was stopped meanwhile. Throws when the worker died. */
export type PlayBout = <N extends ProofName>(
  proof: N,
  bout: { deck: string; game: number; wanted?: number },
) => Promise<Came<N> | null>;

const ENTRY = new URL('./proveEntry.mjs', import.meta.url);

/**
 * Somebody who plays games of proofs in a worker thread, so that an interruption is heard at once, whatever the game
 * under way. `leave` is to be called at the end.
 */
export function boutPlayer(
  scenarios: readonly Scenario[],
  signal: AbortSignal,
): { play: PlayBout; leave: () => Promise<unknown> } {
  let worker: Hired<Bout, BoutWord> | null = null;
  const play: PlayBout = async (proof, { deck, game, wanted = 0 }) => {
    if (signal.aborted) return null;
    worker ??= hireWorker<Bout, BoutWord>(ENTRY, { scenarios } satisfies ProveJob, signal);
    let came: Came<ProofName> | null = null;
    const why = await worker.play({ proof, deck, game, wanted }, (word) => {
      came = word.came;
    });
    if (why !== null && !signal.aborted) throw new Error(why);
    return came as Came<typeof proof> | null;
  };
  return { play, leave: async () => worker?.leave() };
}
