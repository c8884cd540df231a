import { cpus } from 'node:os';
import type { Scenario } from '../rules/shape/scenario';
import { say } from '../text/say';
import type { Language } from '../text/words';
import type { Read, Typed } from './arguments';
import { right, wholeNumber, wrong } from './arguments';
import type { BenchCounts, BenchRow } from './benchRows';
import { BENCH_ROWS, benchRows } from './benchRows';
import type { Desk } from './command';
import { namedScenario, runCommand } from './command';

const FLAGS = {
  scenario: 'string',
  games: 'string',
  repeats: 'string',
  reducer: 'string',
  only: 'string',
  json: 'boolean',
} as const;

type Wish = { scenario: Scenario; counts: BenchCounts; names: readonly string[]; json: boolean };

function readWish(typed: Typed): Read<Wish> {
  const counts = readCounts(typed);
  if (counts.wrong !== null) return counts;
  const names = readRows(typed);
  if (names.wrong !== null) return names;
  const scenario = namedScenario(typed);
  if (scenario.wrong !== null) return scenario;
  return right({ scenario: scenario.value, counts: counts.value, names: names.value, json: typed.flags.json === true });
}

function readCounts(typed: Typed): Read<BenchCounts> {
  if (typed.files[0] !== undefined) return wrong('strayWord', { given: typed.files[0] });
  const games = wholeNumber(typed, 'games', 1000, 1, 1_000_000);
  if (games.wrong !== null) return games;
  const repeats = wholeNumber(typed, 'repeats', 7, 1, 1000);
  if (repeats.wrong !== null) return repeats;
  const reducer = wholeNumber(typed, 'reducer', 3, 1, 1000);
  if (reducer.wrong !== null) return reducer;
  return right({ games: games.value, repeats: repeats.value, reducerGames: reducer.value });
}

/** The rows asked for by name, all of them when none is. */
function readRows({ flags }: Typed): Read<readonly string[]> {
  if (flags.only === undefined) return right(BENCH_ROWS);
  const names = String(flags.only).split(',');
  const given = names.find((name) => !BENCH_ROWS.includes(name));
  const known = BENCH_ROWS.join(', ');
  return given === undefined
    ? right(names)
    : { value: null, wrong: { key: 'cli.benchUnknown', params: { given, known } } };
}

function report(scenario: string, rows: BenchRow[]): string {
  const cpu = cpus()[0]?.model ?? '';
  return JSON.stringify({ scenario, rows, node: process.version, cpu, date: new Date().toISOString() }, null, 2);
}

function line(language: Language, { id, value, least, most, goal, holds }: BenchRow): string {
  const figures = say(language, { key: `cli.bench_${id}`, params: { value, least, most } });
  if (goal === null) return figures;
  return `${figures} ${say(language, { key: holds ? 'cli.benchHolds' : 'cli.benchMissed', params: { goal } })}`;
}

async function bench({ scenario, counts, names, json }: Wish, { language, print }: Desk): Promise<number> {
  const rows = await benchRows(scenario, counts, names);
  print(json ? report(scenario.id, rows) : rows.map((row) => line(language, row)).join('\n'));
  return 0;
}

process.exitCode = await runCommand(process.argv.slice(2), {
  flags: FLAGS,
  help: { key: 'cli.benchHelp' },
  read: readWish,
  run: bench,
});
