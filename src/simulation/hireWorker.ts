import { Worker } from 'node:worker_threads';

/** A worker thread that plays games; `Share` is what it is given at a time, `Word` what it says of each game. */
export type Hired<Share, Word> = {
  thread: Worker;
  /** Plays a share; answers null when all of it was played, or why the worker died. */
  play: (share: Share, keep: (word: Word) => void) => Promise<string | null>;
  leave: () => Promise<unknown>;
};

/**
 * Starts a worker thread at an entry that reads TypeScript like its parent. It is given `job` at once, stops when the
 * signal says so, and says `{ done }` after each share.
 */
export function hireWorker<Share, Word extends object>(
  entry: URL,
  job: unknown,
  signal?: AbortSignal,
): Hired<Share, Word> {
  const thread = new Worker(entry, { workerData: job });
  const stop = () => void thread.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  let dead: string | null = null;
  let finish: ((why: string | null) => void) | null = null;
  let keepWord: (word: Word) => void = () => {};
  const end = (why: string | null) => {
    const told = finish;
    finish = null;
    told?.(why);
  };
  thread.on('message', (word: Word | { done: unknown }) => ('done' in word ? end(null) : keepWord(word)));
  thread.on('error', (cause) => {
    dead = cause instanceof Error ? cause.message : String(cause);
  });
  thread.on('exit', (code) => {
    dead ??= `exit ${code}`;
    signal?.removeEventListener('abort', stop);
    end(dead);
  });
  return {
    thread,
    play: (share, keep) =>
      new Promise((resolve) => {
        if (dead !== null) return resolve(dead);
        finish = resolve;
        keepWord = keep;
        thread.postMessage(share);
      }),
    leave: () => thread.terminate(),
  };
}
