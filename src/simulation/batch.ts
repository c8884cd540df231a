import type { Scenario } from '../rules/shape/scenario';
import type { GameWord, Share } from './batchWorker';
import type { Notes } from './engagement/notes';
import { addNotes } from './engagement/notes';
import type { SeatFigures } from './engagement/seatFigures';
import { seatFigures } from './engagement/seatFigures';
import { handOut } from './handOut';
import type { Hired } from './hireWorker';
import { hireWorker } from './hireWorker';
import type { GameResult } from './playGame';
import type { Skill } from './skill';
import type { Totals } from './totals';
import { totalsOf } from './totals';

/** What a worker has to know before it plays. */
export type BatchJob = { scenario: Scenario; seed: string; attacker: Skill; defenders: Skill };

export type BatchWish = BatchJob & {
  games: number;
  workers: number;
  /** Stops the batch early; what was played until then counts. */
  signal?: AbortSignal;
  /** Told after each game how many are done. */
  played?: (done: number) => void;
  /** Told when a worker died; its games are played again by another. */
  lost?: (why: string) => void;
  /** Told each hired worker's thread; for those who watch over threads. */
  hired?: (worker: Hired<Share, GameWord>) => void;
};

export type BatchResult = Totals & {
  /** How much each seat had to decide and to read. */
  seats: SeatFigures[];
  results: (GameResult | undefined)[];
  seconds: number;
  partial: boolean;
};

const SHARE = 5;
const ENTRY = new URL('./batchEntry.mjs', import.meta.url);

/**
 * Plays many games of one scenario in worker threads. Game number i has the same seed and the totals are summed in
 * the same order for any number of workers, so the totals are equal. A worker that dies is replaced.
 */
export async function playBatch(wish: BatchWish): Promise<BatchResult> {
  const begun = performance.now();
  const results: (GameResult | undefined)[] = new Array(wish.games).fill(undefined);
  const shares: Share[] = [];
  for (let from = 0; from < wish.games; from += SHARE) shares.push({ from, to: Math.min(wish.games, from + SHARE) });
  let done = 0;
  const notes: Notes = {};
  const keep = ({ game, result, notes: own }: GameWord) => {
    if (results[game] === undefined) {
      done += 1;
      addNotes(notes, own);
    }
    results[game] = result;
    wish.played?.(done);
  };
  const { workers, signal, lost } = wish;
  await handOut({ shares, workers, keep, signal, lost, hire: () => hire(wish) });
  const totals = totalsOf(results, wish.scenario.numbers.failAt);
  const seats = seatFigures([...wish.scenario.services.map(({ id }) => id), 'attacker'], notes);
  return { ...totals, seats, results, seconds: (performance.now() - begun) / 1000, partial: done < wish.games };
}

function hire(wish: BatchWish): Hired<Share, GameWord> {
  const { scenario, seed, attacker, defenders, signal } = wish;
  const worker = hireWorker<Share, GameWord>(ENTRY, { scenario, seed, attacker, defenders }, signal);
  wish.hired?.(worker);
  return worker;
}
