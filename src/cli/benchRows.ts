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
import { LESSON_GAMES, runLessons } from '../simulation/lessons/runLessons';
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
/** How many games of a lesson's arm are played to reckon the time of all. */
const LESSON_SAMPLE = 8;
/** So many games on the bare rules for one on the reducer, so that both take long enough to be measured. */
const BARE_FOR_ONE = 100;

type Measure = (scenario: Scenario, counts: BenchCounts) => Promise<BenchRow>;

/** Every row and how it is measured; games are bundled, as the page plays them. */
const MEASURES: Readonly<Record<string, Measure>> = {
  bareGames: async (scenario, { games, repeats }) => {
    const { bareGames } = await bundled<typeof BareGames>('src/simulation/bench/bareGames.ts');
    return rowOf('bareGames', 'games/s', BARE_GOAL, bareGames(scenario, { games, repeats }));
  },
  bareVsReducer: async (scenario, { repeats, reducerGames }) =>
    rowOf('bareVsReducer', 'times', REDUCER_GOAL, bareVsReducer(makeBoard(scenario), repeats, reducerGames)),
  searchVsMctsBot: async (scenario, { repeats }) => {
    const { searchSpeed } = await bundled<typeof SearchSpeed>('src/simulation/bench/searchSpeed.ts');
    return rowOf('searchVsMctsBot', 'times', SEARCH_GOAL, await searchVsMctsBot(scenario, searchSpeed, repeats));
  },
  doctrineGames: (scenario, { games, repeats }) =>
    agentRow('doctrineGames', DOCTRINE_GOAL, scenario, { level: 1, games: Math.ceil(games / 10), repeats }),
  level2Games: (scenario, { games, repeats }) =>
    agentRow('level2Games', BELIEF_GOAL, scenario, { level: 2, games: Math.ceil(games / 500), repeats }),
  decision2: (scenario, { games }) => decisionRow(scenario, 2, Math.ceil(games / 500)),
  decision3: (scenario, { games }) => decisionRow(scenario, 3, Math.ceil(games / 250)),
  decision4: (scenario) => decisionRow(scenario, 4, 2),
  filter4000: async (scenario) => {
    const { filterRounds } = await bundled<typeof FilterRounds>('src/simulation/bench/filterRounds.ts');
    return rowOf('filter4000', 'ms', null, filterRounds(scenario, { particles: 4000, games: 1 }));
  },
  lessonsTotal: async (scenario) => mostRow('lessonsTotal', 's', LESSONS_GOAL, await lessonsTotal(scenario)),
  viewBytesService: (scenario, { repeats }) => bytesRow('viewBytesService', scenario, 'service', repeats),
  viewBytesAttacker: (scenario, { repeats }) => bytesRow('viewBytesAttacker', scenario, 'attacker', repeats),
  viewBytesControl: (scenario, { repeats }) => bytesRow('viewBytesControl', scenario, 'control', repeats),
};

/** Names of all rows, in the order in which they are measured. */
export const BENCH_ROWS: readonly string[] = Object.keys(MEASURES);

/** Measures the rows of these names, one after another in one run. */
export async function benchRows(
  scenario: Scenario,
  counts: BenchCounts,
  names: readonly string[] = BENCH_ROWS,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const name of names) {
    const measure = MEASURES[name];
    if (measure !== undefined) rows.push(await measure(scenario, counts));
  }
  return rows;
}

async function agentRow(
  id: string,
  goal: number,
  scenario: Scenario,
  wish: { level: number; games: number; repeats: number },
): Promise<BenchRow> {
  const { agentGames } = await bundled<typeof AgentGames>('src/simulation/bench/agentGames.ts');
  return rowOf(id, 'games/s', goal, agentGames(scenario, wish));
}

/** The middle decision, the quickest, and the one that 99 in 100 do not exceed. */
async function decisionRow(scenario: Scenario, level: 2 | 3 | 4, games: number): Promise<BenchRow> {
  const { decisionTimes, quantile } = await bundled<typeof AgentGames>('src/simulation/bench/agentGames.ts');
  const times = decisionTimes(scenario, { level, games });
  const spread = { median: quantile(times, 0.5), least: quantile(times, 0), most: quantile(times, 0.99) };
  return mostRow(`decision${level}`, 'ms', DECISION_GOALS[level], spread);
}

async function bytesRow(
  id: string,
  scenario: Scenario,
  kind: 'service' | 'attacker' | 'control',
  games: number,
): Promise<BenchRow> {
  return rowOf(id, 'bytes', null, viewBytes(makeBoard(scenario), games)[kind]);
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
