import { Worker } from 'node:worker_threads';
import type { Decide, Question } from '../../game/agents';
import type { Command } from '../../rules/command';

/** Longest that an agent may think about one step, in milliseconds. */
const PATIENCE = 15_000;

type Waiting = {
  settle: (commands: Command[]) => void;
  fail: (fault: Error) => void;
  timer: ReturnType<typeof setTimeout>;
};
type Reply = { n: number; commands: Command[] } | { n: number; fault: string };

/** Agents decide in a thread of their own, so that no socket waits for them. */
export type Decider = { decide: Decide; close: () => Promise<void> };

/**
 * Starts deciding in another thread; the thread itself starts with the first question. A question it does not
 * answer in time fails, and a new thread takes its place.
 */
export function openDecider(): Decider {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let next = 1;

  const failAll = (fault: Error): void => {
    worker = null;
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
    else each.settle(reply.commands);
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./deciderThread.mjs', import.meta.url));
    started.on('message', hear);
    started.on('error', (fault) => started === worker && failAll(fault));
    started.on('exit', () => started === worker && failAll(new Error('the thread of the agents has ended')));
    started.unref();
    return started;
  };

  return {
    decide: (question: Question) =>
      new Promise((settle, fail) => {
        worker ??= start();
        const n = next++;
        const timer = setTimeout(() => {
          const late = worker;
          failAll(new Error('an agent thought for too long'));
          void late?.terminate();
        }, PATIENCE);
        waiting.set(n, { settle, fail, timer });
        worker.postMessage({ n, question: JSON.stringify(question) });
      }),
    close: async () => {
      const running = worker;
      failAll(new Error('the server is closing'));
      await running?.terminate();
    },
  };
}
