import { Worker } from 'node:worker_threads';
import type { BatchJob } from './batch';
import type { Share } from './batchWorker';
import type { Notes } from './engagement/notes';
import type { GameResult } from './playGame';

/** A worker thread that plays games. */
export type Hired = {
  thread: Worker;
  /** Plays a share; answers null when all of it was played, or why the worker died. */
  play: (share: Share, keep: Keep) => Promise<string | null>;
  leave: () => Promise<unknown>;
};

/** Takes what one game came to. */
export type Keep = (game: number, result: GameResult, notes: Notes) => void;

type Word = { game: number; result: GameResult; notes: Notes } | { done: number };

/** Starts a worker thread; it reads TypeScript like its parent. It stops at once when the signal says so. */
export function hireWorker(job: BatchJob, signal?: AbortSignal): Hired {
  const thread = new Worker(new URL('./batchEntry.mjs', import.meta.url), { workerData: job });
  const stop = () => void thread.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  let dead: string | null = null;
  let finish: ((why: string | null) => void) | null = null;
  let keepResult: Keep = () => {};
  const end = (why: string | null) => {
    const told = finish;
    finish = null;
    told?.(why);
  };
  thread.on('message', (word: Word) => ('done' in word ? end(null) : keepResult(word.game, word.result, word.notes)));
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
        keepResult = keep;
        thread.postMessage(share);
      }),
    leave: () => thread.terminate(),
  };
}
