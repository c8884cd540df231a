import { Worker } from 'node:worker_threads';
import type { Decide, Question } from '../../game/agents';
import type { Decided } from '../../game/reasoned';
import type { Board } from '../../rules/board';
import { openBoardBook } from './keptBoards';

/** Longest that an agent may think about one step, in milliseconds. */
const PATIENCE = 15_000;

type Waiting = {
  settle: (decided: Decided) => void;
  fail: (fault: Error) => void;
  timer: ReturnType<typeof setTimeout>;
};
type Reply = ({ n: number } & Decided) | { n: number; fault: string };
type Thread = { worker: Worker; boards: ReturnType<typeof openBoardBook> };

/** Agents decide in a thread of their own, so that no socket waits for them. */
export type Decider = {
  decide: Decide;
  /** An exercise with this board is over: nothing more is kept of it. */
  forget: (board: Board) => void;
  close: () => Promise<void>;
};

/**
 * Starts deciding in another thread; the thread itself starts with the first question. A question it does not
 * answer in time fails, and a new thread takes its place.
 */
export function openDecider(): Decider {
  const waiting = new Map<number, Waiting>();
  let thread: Thread | null = null;
  let next = 1;

  const failAll = (fault: Error): void => {
    thread = null;
    for (const [n, each] of [...waiting]) {
      clearTimeout(each.timer);
      waiting.delete(n);
      each.fail(fault);
    }
  };
  const hear = (reply: Reply): void => {
    const each = waiting.get(reply.n);
    if (each === undefined) return;
    clearTimeout(each.timer);
    waiting.delete(reply.n);
    if ('fault' in reply) each.fail(new Error(reply.fault));
    else each.settle({ commands: reply.commands, reasons: reply.reasons });
  };
  const start = (): Thread => {
    const worker = new Worker(new URL('./deciderThread.mjs', import.meta.url));
    worker.on('message', hear);
    worker.on('error', (fault) => worker === thread?.worker && failAll(fault));
    worker.on('exit', () => worker === thread?.worker && failAll(new Error('the thread of the agents has ended')));
    worker.unref();
    return { worker, boards: openBoardBook((message) => worker.postMessage(message)) };
  };

  return {
    decide: ({ board, ...question }: Question) =>
      new Promise((settle, fail) => {
        thread ??= start();
        const n = next++;
        const timer = setTimeout(() => {
          const late = thread;
          failAll(new Error('an agent thought for too long'));
          void late?.worker.terminate();
        }, PATIENCE);
        waiting.set(n, { settle, fail, timer });
        thread.worker.postMessage({ n, board: thread.boards.numberOf(board), question: JSON.stringify(question) });
      }),
    forget: (board) => thread?.boards.drop(board),
    close: async () => {
      const running = thread;
      failAll(new Error('the server is closing'));
      await running?.worker.terminate();
    },
  };
}
