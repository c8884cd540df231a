import { parentPort, workerData } from 'node:worker_threads';
import type { Board } from '../rules/board';
import { makeBoard } from '../rules/board';
import { keptOnce } from '../rules/keptOnce';
import type { Scenario } from '../rules/shape/scenario';
import type { Came, ProofName } from './proveBouts';
import { BOUTS } from './proveBouts';

export type ProveJob = { scenarios: readonly Scenario[] };
/** One game of a proof on one deck. */
export type Bout = { proof: ProofName; deck: string; game: number; wanted: number };
export type BoutWord = { came: Came<ProofName> };

const { scenarios } = workerData as ProveJob;
const boards = new Map<string, Board>();

parentPort?.on('message', ({ proof, deck, game, wanted }: Bout) => {
  const board = boards.get(deck) ?? makeBoard(keptOnce(scenarios.find(({ id }) => id === deck) as Scenario));
  boards.set(deck, board);
  parentPort?.postMessage({ came: BOUTS[proof](board, game, wanted) } satisfies BoutWord);
  parentPort?.postMessage({ done: game });
});
