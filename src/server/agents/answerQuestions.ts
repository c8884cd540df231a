import { parentPort } from 'node:worker_threads';
import { decide } from '../../ai/decide';
import type { Memory } from '../../ai/memory';
import { openMemories } from '../../ai/memory';
import type { Question } from '../../game/agents';
import type { Board } from '../../rules/board';
import { makeBoard } from '../../rules/board';
import type { Scenario } from '../../rules/shape/scenario';

/** A question as text, and the number of the board that it is about, which came with its scenario before. */
type Asked = { n: number; board: number; question: string };
/** A board to be kept under a number until it is dropped. */
type Kept = { keep: number; scenario: string };
type Dropped = { drop: number };

const boards = new Map<number, Board>();
/** What agents keep between rounds, by the number of the board: each exercise has boards of its own. */
const memories = openMemories<number>();

/** Everything in it can be read and nothing changed: an agent that writes into its picture fails. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}

/** Services that learn keep their worlds; nobody else keeps anything. */
function memoryFor({ view, level }: Pick<Question, 'view' | 'level'>, board: number): { memory?: Memory } {
  return view.kind === 'service' && level >= 2 ? { memory: memories.of(board) } : {};
}

function answer({ n, board: number, question }: Asked): void {
  try {
    const board = boards.get(number);
    if (board === undefined) throw new Error(`no board ${number} is kept here`);
    const asked = deepFreeze(JSON.parse(question) as Omit<Question, 'board'>);
    const { commands, reasons } = decide({ ...asked, board, ...memoryFor(asked, number) });
    parentPort?.postMessage({ n, commands, reasons });
  } catch (fault) {
    parentPort?.postMessage({ n, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
  }
}

function drop(number: number): void {
  boards.delete(number);
  memories.forget(number);
}

parentPort?.on('message', (message: Asked | Kept | Dropped) => {
  if ('keep' in message) boards.set(message.keep, makeBoard(JSON.parse(message.scenario) as Scenario));
  else if ('drop' in message) drop(message.drop);
  else answer(message);
});
