import { playThroughReducer } from '../game/plainGame';
import type { Board } from '../rules/board';
import { makeBoard } from '../rules/board';
import type { Scenario } from '../rules/shape/scenario';
import { batchSeed } from '../simulation/batchSeed';
import type * as BareGames from '../simulation/bench/bareGames';
import { recordGame, replayBare } from '../simulation/bench/recordedGame';
import type { Spread } from '../simulation/bench/spread';
import { processorSeconds, spreadOf } from '../simulation/bench/spread';
import { viewBytes } from '../simulation/bench/viewBytes';
import { bundled } from './bundled';

/** One figure of the bench. Rows without a goal are there to be read. */
export type BenchRow = {
  id: string;
  value: number;
  least: number;
  most: number;
  unit: 'games/s' | 'times' | 'bytes';
  goal: number | null;
  holds: boolean | null;
};

export type BenchCounts = { games: number; repeats: number; reducerGames: number };

/** Random exercises a second that one core plays at least. */
const BARE_GOAL = 1500;
/** How many times faster the bare rules play an exercise than the reducer of boardgame.io does. */
const REDUCER_GOAL = 100;
/** So many games on the bare rules for one on the reducer, so that both take long enough to be measured. */
const BARE_FOR_ONE = 100;

/** Measures every row, one after another; the bare games bundled, as the page plays them. */
export async function benchRows(scenario: Scenario, counts: BenchCounts): Promise<BenchRow[]> {
  const { games, repeats, reducerGames } = counts;
  const { bareGames } = await bundled<typeof BareGames>('src/simulation/bench/bareGames.ts');
  const board = makeBoard(scenario);
  const bytes = viewBytes(board, repeats);
  return [
    rowOf('bareGames', 'games/s', BARE_GOAL, bareGames(scenario, { games, repeats })),
    rowOf('bareVsReducer', 'times', REDUCER_GOAL, bareVsReducer(board, repeats, reducerGames)),
    rowOf('viewBytesService', 'bytes', null, bytes.service),
    rowOf('viewBytesAttacker', 'bytes', null, bytes.attacker),
    rowOf('viewBytesControl', 'bytes', null, bytes.control),
  ];
}

/** A goal holds when the middle figure reaches it. */
function rowOf(id: string, unit: BenchRow['unit'], goal: number | null, { median, least, most }: Spread): BenchRow {
  const tenths = (figure: number) => Math.round(figure * 10) / 10;
  const holds = goal === null ? null : median >= goal;
  return { id, value: tenths(median), least: tenths(least), most: tenths(most), unit, goal, holds };
}

/** The same recorded exercises on both, in turn, so that a busy moment of the machine meets both alike. */
function bareVsReducer(board: Board, repeats: number, count: number): Spread {
  const games = Array.from({ length: count }, (_, game) => recordGame(board, batchSeed('reducer', game)));
  const replayAll = () => {
    for (let again = 0; again < BARE_FOR_ONE; again++) for (const game of games) replayBare(board, game);
  };
  replayAll();
  const ratios: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const reducer = processorSeconds(() => {
      for (const game of games) playThroughReducer(board, game);
    });
    const bare = processorSeconds(replayAll);
    ratios.push((reducer * BARE_FOR_ONE) / bare);
  }
  return spreadOf(ratios);
}
