import type { Hired } from './hireWorker';

export type Work<Share, Word> = {
  shares: readonly Share[];
  workers: number;
  hire: () => Hired<Share, Word>;
  /** Takes what a worker says of each game. */
  keep: (word: Word) => void;
  /** Stops the work early. */
  signal?: AbortSignal | undefined;
  /** Told when a worker died; its share is done again by another. */
  lost?: ((why: string) => void) | undefined;
};

/** A share of games that killed so many workers is left out. */
const TRIES = 2;

/** Hands out shares of games to worker threads, in order, until all are done. A worker that dies is replaced. */
export async function handOut<Share, Word>({
  shares,
  workers,
  hire,
  keep,
  signal,
  lost,
}: Work<Share, Word>): Promise<void> {
  const waiting = shares.map((share) => ({ share, tries: 0 }));
  const hand = async (): Promise<void> => {
    let worker: Hired<Share, Word> | null = null;
    for (;;) {
      const next = signal?.aborted === true ? undefined : waiting.shift();
      if (next === undefined) break;
      worker ??= hire();
      const why = await worker.play(next.share, keep);
      if (why === null || signal?.aborted === true) continue;
      lost?.(why);
      worker = null;
      if (next.tries + 1 < TRIES) waiting.unshift({ share: next.share, tries: next.tries + 1 });
    }
    await worker?.leave();
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(workers, shares.length)) }, hand));
}
