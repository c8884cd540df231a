import type { Words } from '../text/words';
import type { PlayBout } from './playBouts';
import type { Came, ProofName } from './proveBouts';
import type { Kept, KeptProof } from './proveCache';
import { readRuns, writeRuns } from './proveCache';

/** A proof as it is wanted: how much of it on each deck, where it is kept, who plays, and who is told. */
export type ProofWish = {
  wanted: number;
  cache: string;
  play: PlayBout;
  stopped: () => boolean;
  /** Told how much of what is wanted has been reached on a deck. */
  show: (reached: number, deck: string) => void;
  tell: (words: Words) => void;
};

/** How a proof goes on from game to game. `R` is what is kept of each deck. */
export type Proof<N extends KeptProof & ProofName, R extends Kept> = {
  name: N;
  /** Nothing proved yet. */
  begin: (key: string) => R;
  /** Whether what was kept can be gone on from. */
  isSound: (run: R) => boolean;
  /** How much of what is wanted has been reached. */
  reached: (run: R) => number;
  /** Takes one game in. */
  take: (run: R, came: Came<N>) => void;
  /** Games after which it is kept; as an interruption loses them, few where games are long. */
  keepEvery: number;
};

/**
 * Plays a proof on every deck until as much as is wanted is reached, something unsound was found, or it is stopped. It
 * goes on where the last run stopped, and begins anew after one that was complete.
 */
export async function runProof<N extends KeptProof & ProofName, R extends Kept>(
  decks: readonly { id: string; key: string }[],
  { name, begin, isSound, reached, take, keepEvery }: Proof<N, R>,
  { wanted, cache, play, stopped, show }: ProofWish,
): Promise<Record<string, R>> {
  const isDone = (run: R) => run.games > 0 && reached(run) >= wanted;
  const runs = readRuns<R>(cache, name, decks, { begin, isSound, isDone });
  for (const { id } of decks) {
    const run = runs[id] as R;
    show(reached(run), id);
    while (!stopped() && !isDone(run) && isSound(run)) {
      const came = await play(name, { deck: id, game: run.games });
      if (came === null) break;
      take(run, came);
      run.games += 1;
      if (run.games % keepEvery === 0) writeRuns(cache, name, runs);
      show(reached(run), id);
    }
    writeRuns(cache, name, runs);
  }
  return runs;
}
