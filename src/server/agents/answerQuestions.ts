import { parentPort } from 'node:worker_threads';
import { decide } from '../../ai/decide';
import type { Question } from '../../game/agents';

/** Everything in it can be read and nothing changed: an agent that writes into its picture fails. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}

parentPort?.on('message', ({ n, question }: { n: number; question: string }) => {
  try {
    const { commands } = decide(deepFreeze(JSON.parse(question) as Question));
    parentPort?.postMessage({ n, commands });
  } catch (fault) {
    parentPort?.postMessage({ n, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
  }
});
