import { parentPort, workerData } from 'node:worker_threads';
import { makeBoard } from '../rules/board';
import { keptOnce } from '../rules/keptOnce';
import type { BatchJob } from './batch';
import { batchSeed } from './batchSeed';
import type { Notes } from './engagement/notes';
import { takeNotes } from './engagement/takeNotes';
import type { GameResult } from './playGame';
import { playGame } from './playGame';

/** Games to play, from the first number up to, not including, the last. */
export type Share = { from: number; to: number };
/** What one game came to. */
export type GameWord = { game: number; result: GameResult; notes: Notes };

const job = workerData as BatchJob;
const board = makeBoard(keptOnce(job.scenario));

parentPort?.on('message', ({ from, to }: Share) => {
  for (let game = from; game < to; game++) {
    const taker = takeNotes(board.seats);
    const result = playGame(board, {
      seed: batchSeed(job.seed, game),
      attacker: job.attacker,
      defenders: job.defenders,
      asked: taker.asked,
    });
    parentPort?.postMessage({ game, result, notes: taker.notes() } satisfies GameWord);
  }
  parentPort?.postMessage({ done: from });
});
