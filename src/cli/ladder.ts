import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LEVELS_OF } from '../ai/decide';
import { hashText } from '../rules/random';
import { RULES_VERSION } from '../rules/setup';
import type { Scenario } from '../rules/shape/scenario';
import { exploitabilityReport } from '../simulation/exploitability/exploitabilityReport';
import { emptyPairs, ladderRows, playLadder } from '../simulation/ladder/ladder';
import { say } from '../text/say';
import type { Words } from '../text/words';
import type { Read, Typed } from './arguments';
import { languageOf, readArguments, right, wholeNumber, wrong } from './arguments';
import { codeKey } from './codeKey';
import type { DeckLadder } from './ladderCache';
import { readLadders, writeLadders } from './ladderCache';
import type { DeckReport } from './ladderReport';
import { laddersAsJson, laddersAsLines } from './ladderReport';
import { progressBar } from './progress';
import { readScenario } from './readScenario';

const FLAGS = {
  scenario: 'string',
  games: 'string',
  seed: 'string',
  attackers: 'string',
  defenders: 'string',
  workers: 'string',
  cache: 'string',
  exploitability: 'boolean',
  json: 'boolean',
  language: 'string',
  help: 'boolean',
} as const;
const FOLDER = 'scenarios';
const CACHE = '.cache/ladder.json';
const GAMES = 400;

type Wish = {
  scenarios: Scenario[];
  games: number;
  seed: string;
  attackers: number[];
  defenders: number[];
  workers: number;
  cache: string;
  exploitability: boolean;
  json: boolean;
};

function readWish(typed: Typed): Read<Wish> {
  const { flags, files } = typed;
  if (files[0] !== undefined) return wrong('strayWord', { given: files[0] });
  const games = wholeNumber(typed, 'games', GAMES, 1, 1_000_000);
  if (games.wrong !== null) return games;
  const workers = wholeNumber(typed, 'workers', 2, 1, 64);
  if (workers.wrong !== null) return workers;
  const attackers = levels(typed, 'attacker');
  if (attackers.wrong !== null) return attackers;
  const defenders = levels(typed, 'defenders');
  if (defenders.wrong !== null) return defenders;
  const scenarios = readDecks(flags.scenario === undefined ? shippedDecks() : [String(flags.scenario)]);
  if (scenarios.wrong !== null) return scenarios;
  return right({
    scenarios: scenarios.value,
    games: games.value,
    seed: String(flags.seed ?? '1'),
    attackers: attackers.value,
    defenders: defenders.value,
    workers: workers.value,
    cache: String(flags.cache ?? CACHE),
    exploitability: flags.exploitability === true,
    json: flags.json === true,
  });
}

/** Levels of a side by number, with commas between; all that exist unless they are named. */
function levels(typed: Typed, side: keyof typeof LEVELS_OF): Read<number[]> {
  const flag = side === 'attacker' ? 'attackers' : 'defenders';
  const known: readonly number[] = LEVELS_OF[side];
  const given = typed.flags[flag];
  if (given === undefined) return right([...known]);
  const named = String(given).split(',');
  const stranger = named.find((name) => !known.some((level) => String(level) === name));
  if (stranger !== undefined)
    return wrong('unknownLevel', { flag: `--${flag}`, given: stranger, known: known.join(', ') });
  return right(known.filter((level) => named.includes(String(level))));
}

function shippedDecks(): string[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => join(FOLDER, file));
}

function readDecks(files: readonly string[]): Read<Scenario[]> {
  const decks: Scenario[] = [];
  for (const file of files) {
    const deck = readScenario(file);
    if (deck.wrong !== null) return deck;
    decks.push(deck.value);
  }
  return decks.length === 0 ? wrong('proveNone', { folder: FOLDER }) : right(decks);
}

/** Plays one deck's ladder from where the last run stopped. */
async function playDeck(
  wish: Wish,
  scenario: Scenario,
  ladder: DeckLadder,
  on: { signal: AbortSignal; save: () => void; complain: (words: Words) => void },
): Promise<DeckReport> {
  let bar: ReturnType<typeof progressBar> | undefined;
  const { partial } = await playLadder({
    ...wish,
    scenario,
    pairs: ladder.pairs,
    signal: on.signal,
    save: on.save,
    played: (done, of) => {
      bar ??= progressBar(process.stderr, of);
      bar.show(done, scenario.id);
    },
    lost: (why) => on.complain({ key: 'cli.workerLost', params: { why } }),
  });
  bar?.clear();
  return { scenario: scenario.id, title: scenario.title, rows: ladderRows(ladder.pairs, wish.games), partial };
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
    process.stdout.write(`${say(language, { key: 'lessons.ladderHelp' })}\n`);
    return 0;
  }
  const read = readWish(typed.value);
  if (read.wrong !== null) return complain(read.wrong);
  const wish = read.value;
  const code = codeKey();
  const decks = wish.scenarios.map((scenario) => ({
    id: scenario.id,
    key: `${RULES_VERSION}-${code}-${hashText(JSON.stringify(scenario))}-${wish.seed}`,
    pairs: emptyPairs(wish.attackers, wish.defenders),
  }));
  const ladders = readLadders(wish.cache, decks);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const save = () => writeLadders(wish.cache, ladders);
  const reports: DeckReport[] = [];
  for (const scenario of wish.scenarios) {
    const ladder = ladders[scenario.id] as DeckLadder;
    reports.push(await playDeck(wish, scenario, ladder, { signal: stop.signal, save, complain }));
  }
  const { games, seed, workers } = wish;
  const levels = [...new Set([...wish.attackers, ...wish.defenders])].sort((a, b) => a - b);
  const exploitable = wish.exploitability && !stop.signal.aborted ? exploitabilityReport(levels) : null;
  const said = wish.json
    ? laddersAsJson(reports, exploitable, { games, seed, workers })
    : laddersAsLines(reports, exploitable, language);
  process.stdout.write(`${said}\n`);
  return reports.some(({ partial }) => partial) && !stop.signal.aborted ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
