import { cpus } from 'node:os';
import { say } from '../text/say';
import type { Language, Words } from '../text/words';
import type { Read, Typed } from './arguments';
import { languageOf, readArguments, right, wholeNumber, wrong } from './arguments';
import type { BenchCounts, BenchRow } from './benchRows';
import { BENCH_ROWS, benchRows } from './benchRows';
import { readScenario } from './readScenario';

const FLAGS = {
  scenario: 'string',
  games: 'string',
  repeats: 'string',
  reducer: 'string',
  only: 'string',
  json: 'boolean',
  language: 'string',
  help: 'boolean',
} as const;
const SCENARIO = 'scenarios/paris-2015.yaml';

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

async function main(argv: readonly string[]): Promise<number> {
  const typed = readArguments(argv, FLAGS);
  const language = languageOf(typed.value, process.env);
  const complain = (words: Words) => {
    process.stderr.write(`${say(language, words)}\n`);
    return 1;
  };
  if (typed.wrong !== null) return complain(typed.wrong);
  if (typed.value.flags.help === true) {
    process.stdout.write(`${say(language, { key: 'cli.benchHelp' })}\n`);
    return 0;
  }
  const counts = readCounts(typed.value);
  if (counts.wrong !== null) return complain(counts.wrong);
  const names = readRows(typed.value);
  if (names.wrong !== null) return complain(names.wrong);
  const scenario = readScenario(String(typed.value.flags.scenario ?? SCENARIO));
  if (scenario.wrong !== null) return complain(scenario.wrong);
  const rows = await benchRows(scenario.value, counts.value, names.value);
  const said =
    typed.value.flags.json === true
      ? report(scenario.value.id, rows)
      : rows.map((row) => line(language, row)).join('\n');
  process.stdout.write(`${said}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
