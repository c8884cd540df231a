import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LEVELS_OF } from '../ai/decide';
import { hashText } from '../rules/random';
import { RULES_VERSION } from '../rules/setup';
import type { Scenario } from '../rules/shape/scenario';
import { exploitabilityReport } from '../simulation/exploitability/exploitabilityReport';
import { emptyPairs, ladderRows, playLadder } from '../simulation/ladder/ladder';
import type { Read, Typed } from './arguments';
import { right, wholeNumber, wrong } from './arguments';
import { codeKey } from './codeKey';
import type { Desk } from './command';
import { runCommand } from './command';
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
} as const;
const FOLDER = 'scenarios';
const CACHE = '.cache/ladder.json';
const GAMES = 400;

type Wish = {
  scenarios: Scenario[];
  /** Of each pair; 0 plays no ladder. */
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
    games: flags.exploitability === true && flags.games === undefined ? 0 : games.value,
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

/** Plays each deck's ladder from where the last run stopped. */
async function playDecks(wish: Wish, { complain }: Desk, signal: AbortSignal): Promise<DeckReport[]> {
  const code = codeKey();
  const decks = wish.scenarios.map((scenario) => ({
    id: scenario.id,
    key: `${RULES_VERSION}-${code}-${hashText(JSON.stringify(scenario))}-${wish.seed}`,
    pairs: emptyPairs(wish.attackers, wish.defenders),
  }));
  const ladders = readLadders(wish.cache, decks);
  const reports: DeckReport[] = [];
  for (const scenario of wish.scenarios) {
    const { pairs } = ladders[scenario.id] as DeckLadder;
    const bar = progressBar(process.stderr);
    const { partial } = await playLadder({
      ...wish,
      scenario,
      pairs,
      signal,
      save: () => writeLadders(wish.cache, ladders),
      played: (done, of) => bar.show(done, of, scenario.id),
      lost: (why) => complain({ key: 'cli.workerLost', params: { why } }),
    });
    bar.clear();
    reports.push({ scenario: scenario.id, title: scenario.title, rows: ladderRows(pairs, wish.games), partial });
  }
  return reports;
}

async function climb(wish: Wish, desk: Desk): Promise<number> {
  const signal = desk.interruption();
  const reports = wish.games === 0 ? [] : await playDecks(wish, desk, signal);
  const { games, seed, workers } = wish;
  const levels = { attacker: wish.attackers, defenders: wish.defenders };
  const exploitable = wish.exploitability && !signal.aborted ? exploitabilityReport(levels) : null;
  desk.print(
    wish.json
      ? laddersAsJson(reports, exploitable, { games, seed, workers })
      : laddersAsLines(reports, exploitable, desk.language),
  );
  return reports.some(({ partial }) => partial) && !signal.aborted ? 1 : 0;
}

process.exitCode = await runCommand(process.argv.slice(2), {
  flags: FLAGS,
  help: { key: 'lessons.ladderHelp' },
  read: readWish,
  run: climb,
});
