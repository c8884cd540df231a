import { playThroughReducer } from '../game/plainGame';
import { searchPlainly } from '../game/plainSearch';
import type { Board } from '../rules/board';
import { makeBoard } from '../rules/board';
import type { Scenario } from '../rules/shape/scenario';
import { batchSeed } from '../simulation/batchSeed';
import type * as AgentGames from '../simulation/bench/agentGames';
import type * as BareGames from '../simulation/bench/bareGames';
import type * as FilterRounds from '../simulation/bench/filterRounds';
import { recordGame, replayBare } from '../simulation/bench/recordedGame';
import type * as SearchSpeed from '../simulation/bench/searchSpeed';
import type { Spread } from '../simulation/bench/spread';
import { processorSeconds, spreadOf } from '../simulation/bench/spread';
import { viewBytes } from '../simulation/bench/viewBytes';
import { LESSONS } from '../simulation/lessons/list';
import { runLessons } from '../simulation/lessons/runLessons';
import { bundled } from './bundled';

/** One figure of the bench. Rows without a goal are there to be read. */
export type BenchRow = {
  id: string;
  value: number;
  least: number;
  most: number;
  unit: 'games/s' | 'times' | 'bytes' | 'ms' | 's';
  goal: number | null;
  holds: boolean | null;
};

export type BenchCounts = { games: number; repeats: number; reducerGames: number };

/** Random exercises a second that one core plays at least. */
const BARE_GOAL = 1500;
/** How many times faster the bare rules play an exercise than the reducer of boardgame.io does. */
const REDUCER_GOAL = 100;
/** Games a second that one core plays at least: by the book on both sides, and with beliefs on both sides. */
const DOCTRINE_GOAL = 500;
const BELIEF_GOAL = 10;
/** How many times more exercises our search plays out in a second than the one that comes with boardgame.io. */
const SEARCH_GOAL = 50;
/** Milliseconds that a decision takes at most, by level; and the seconds that all lessons may take. */
const DECISION_GOALS = { 2: 50, 3: 300, 4: 2000 } as const;
const LESSONS_GOAL = 600;
/** Games of a lesson's arm when the command is given no number, and how many of them are played to reckon the time. */
const LESSON_GAMES = 400;
const LESSON_SAMPLE = 8;
/** So many games on the bare rules for one on the reducer, so that both take long enough to be measured. */
const BARE_FOR_ONE = 100;

/** Measures every row, one after another; the bare games bundled, as the page plays them. */
export async function benchRows(scenario: Scenario, counts: BenchCounts): Promise<BenchRow[]> {
  const { games, repeats, reducerGames } = counts;
  const { bareGames } = await bundled<typeof BareGames>('src/simulation/bench/bareGames.ts');
  const board = makeBoard(scenario);
  const bytes = viewBytes(board, repeats);
  const agents = await bundled<typeof AgentGames>('src/simulation/bench/agentGames.ts');
  const { filterRounds } = await bundled<typeof FilterRounds>('src/simulation/bench/filterRounds.ts');
  const { searchSpeed } = await bundled<typeof SearchSpeed>('src/simulation/bench/searchSpeed.ts');
  const few = Math.max(1, Math.round(games / 500));
  const decision = (level: 2 | 3 | 4) => {
    const times = agents.decisionTimes(scenario, { level, games: level === 2 ? few : 1 });
    const at = (part: number) => agents.quantile(times, part);
    return mostRow(`decision${level}`, 'ms', DECISION_GOALS[level], { median: at(0.5), least: at(0), most: at(0.99) });
  };
  return [
    rowOf('bareGames', 'games/s', BARE_GOAL, bareGames(scenario, { games, repeats })),
    rowOf('bareVsReducer', 'times', REDUCER_GOAL, bareVsReducer(board, repeats, reducerGames)),
    rowOf('searchVsMctsBot', 'times', SEARCH_GOAL, await searchVsMctsBot(scenario, searchSpeed, repeats)),
    rowOf(
      'doctrineGames',
      'games/s',
      DOCTRINE_GOAL,
      agents.agentGames(scenario, { level: 1, games: games / 10, repeats }),
    ),
    rowOf('level2Games', 'games/s', BELIEF_GOAL, agents.agentGames(scenario, { level: 2, games: few, repeats: 3 })),
    decision(2),
    decision(3),
    decision(4),
    rowOf('filter4000', 'ms', null, filterRounds(scenario, { particles: 4000, games: 1 })),
    mostRow('lessonsTotal', 's', LESSONS_GOAL, await lessonsTotal(scenario)),
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

/** A goal that must not be passed holds when even the largest figure stays below it. */
function mostRow(id: string, unit: BenchRow['unit'], goal: number, spread: Spread): BenchRow {
  return { ...rowOf(id, unit, goal, spread), holds: spread.most <= goal };
}

/** Exercises played out by our search and by that of boardgame.io, in turn. */
async function searchVsMctsBot(
  scenario: Scenario,
  searchSpeed: typeof SearchSpeed.searchSpeed,
  repeats: number,
): Promise<Spread> {
  const board = makeBoard(scenario);
  const ratios: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const before = process.cpuUsage();
    await searchPlainly(board, batchSeed('plain', repeat), PLAIN_ITERATIONS);
    const { user, system } = process.cpuUsage(before);
    const plain = (PLAIN_ITERATIONS * 1_000_000) / (user + system);
    ratios.push(searchSpeed(scenario, { iterations: OUR_ITERATIONS, seed: repeat }) / plain);
  }
  return spreadOf(ratios);
}

const PLAIN_ITERATIONS = 2;
const OUR_ITERATIONS = 400;

/** Seconds that the whole table of lessons takes on two workers: some games of each are played, and the rest reckoned. */
async function lessonsTotal(scenario: Scenario): Promise<Spread> {
  const { seconds } = await runLessons({
    scenario,
    lessons: LESSONS,
    games: LESSON_SAMPLE,
    seed: 'bench',
    level: 1,
    workers: 2,
  });
  return spreadOf([(seconds * LESSON_GAMES) / LESSON_SAMPLE]);
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
