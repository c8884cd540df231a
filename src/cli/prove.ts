import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from '../rules/board';
import { makeBoard } from '../rules/board';
import { hashText } from '../rules/random';
import { RULES_VERSION } from '../rules/setup';
import { batchSeed } from '../simulation/batchSeed';
import { boardOfGame } from '../simulation/boardOfGame';
import type { Coverage } from '../simulation/coverage';
import { cover, missing, partsOfDeck, partsOfRules } from '../simulation/coverage';
import { proveGame } from '../simulation/proveGame';
import { say } from '../text/say';
import type { Words } from '../text/words';
import { languageOf, readArguments, wholeNumber } from './arguments';
import { progressBar } from './progress';
import { proveDecksAgents } from './proveAgents';
import { proveBeliefs } from './proveBeliefs';
import type { DeckProof } from './proveCache';
import { readProofs, writeProofs } from './proveCache';
import { proveDecksClock } from './proveClock';
import { readScenario } from './readScenario';

const FOLDER = 'scenarios';
const CACHE = '.cache/prove.json';
const EVERY = 20;

type Deck = { id: string; board: Board; key: string };

/** The shipped decks, each with a key that changes when the deck or the rules do. */
function readDecks(): { decks: Deck[]; wrong: Words | null } {
  const decks: Deck[] = [];
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
  for (const file of files.sort()) {
    const { value, wrong } = readScenario(join(FOLDER, file));
    if (wrong !== null) return { decks, wrong };
    decks.push({ id: value.id, board: makeBoard(value), key: `${RULES_VERSION}-${hashText(JSON.stringify(value))}` });
  }
  return { decks, wrong: decks.length === 0 ? { key: 'cli.proveNone', params: { folder: FOLDER } } : null };
}

/** Gives the event loop a turn, so that an interruption is heard. */
const breathe = () => new Promise((resolve) => setImmediate(resolve));

type Run = {
  games: number;
  stopped: () => boolean;
  save: () => void;
  show: (done: number, fault: Words | null) => void;
};

/** Plays a deck's games from where the last run stopped. */
async function proveDeck(deck: Deck, proof: DeckProof, run: Run): Promise<void> {
  while (proof.games < run.games && !run.stopped()) {
    const { commands, refused, fault, parts } = proveGame(
      boardOfGame(deck.board, proof.games),
      batchSeed('prove', proof.games),
    );
    proof.games += 1;
    proof.commands += commands;
    proof.refused += refused;
    cover(proof.parts, parts);
    if (fault !== null) proof.faults.push({ game: proof.games - 1, fault });
    const params = { scenario: deck.id, game: proof.games - 1, problem: fault ?? '' };
    run.show(proof.games, fault === null ? null : { key: 'cli.proveFault', params });
    if (proof.games % EVERY === 0) run.save();
    await breathe();
  }
  run.save();
}

const FLAGS = {
  games: 'string',
  beliefs: 'string',
  agents: 'string',
  clock: 'string',
  cache: 'string',
  language: 'string',
} as const;

async function main(argv: readonly string[]): Promise<number> {
  const typed = readArguments(argv, FLAGS);
  const language = languageOf(typed.value, process.env);
  const write = (stream: NodeJS.WriteStream, words: Words) => stream.write(`${say(language, words)}\n`);
  const complain = (words: Words) => {
    write(process.stderr, words);
    return 1;
  };
  if (typed.wrong !== null) return complain(typed.wrong);
  const games = wholeNumber(typed.value, 'games', 500, 1, 1_000_000);
  if (games.wrong !== null) return complain(games.wrong);
  const beliefs = wholeNumber(typed.value, 'beliefs', 0, 0, 1_000_000);
  if (beliefs.wrong !== null) return complain(beliefs.wrong);
  const agents = wholeNumber(typed.value, 'agents', 0, 0, 1_000_000);
  if (agents.wrong !== null) return complain(agents.wrong);
  const clock = wholeNumber(typed.value, 'clock', 0, 0, 1_000_000);
  if (clock.wrong !== null) return complain(clock.wrong);
  const { decks, wrong } = readDecks();
  if (wrong !== null) return complain(wrong);
  const cache = String(typed.value.flags.cache ?? CACHE);
  const proofs = readProofs(cache, decks, games.value);
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
  });
  write(process.stdout, { key: 'cli.proveHead', params: { games: games.value } });
  for (const deck of decks) {
    const bar = progressBar(process.stderr, games.value);
    const proof = proofs[deck.id] as DeckProof;
    await proveDeck(deck, proof, {
      games: games.value,
      stopped: () => stopped,
      save: () => writeProofs(cache, proofs),
      show: (done, fault) => {
        bar.show(done, deck.id);
        if (fault === null) return;
        bar.clear();
        write(process.stderr, fault);
      },
    });
    bar.clear();
  }
  const tell = (words: Words) => write(process.stdout, words);
  const calibrated =
    stopped || beliefs.value === 0 || decks.map((deck) => tellBeliefs(deck, beliefs.value, tell)).every(Boolean);
  const on = (of: number) => ({ stopped: () => stopped, cache, ...under(of, tell) });
  const honest =
    stopped || agents.value === 0 || (await proveDecksAgents(decks, { points: agents.value, ...on(agents.value) }));
  const punctual =
    stopped || clock.value === 0 || (await proveDecksClock(decks, { decisions: clock.value, ...on(clock.value) }));
  return Math.max(conclude(decks, proofs, stopped, tell), calibrated && honest && punctual ? 0 : 1);
}

/** Sentences under a bar that fills up to a number for each deck. */
function under(of: number, tell: (words: Words) => void) {
  let bar: ReturnType<typeof progressBar> | null = null;
  return {
    show: (done: number, deck: string) => {
      bar ??= progressBar(process.stderr, of);
      bar.show(Math.min(done, of), deck);
    },
    tell: (words: Words) => {
      bar?.clear();
      tell(words);
    },
  };
}

function tellBeliefs({ id, board }: Deck, games: number, tell: (words: Words) => void): boolean {
  const { words, holds } = proveBeliefs(id, board, games);
  tell(words);
  return holds;
}

/** The table at the end, one line a deck, what never occurred, and the verdict. */
function conclude(
  decks: Deck[],
  proofs: Record<string, DeckProof>,
  stopped: boolean,
  write: (words: Words) => void,
): number {
  let faults = 0;
  let gaps = 0;
  const all: Coverage = {};
  const tell = (scenario: string, parts: readonly string[]) => {
    gaps += parts.length;
    if (parts.length === 0) return;
    write({ key: 'cli.proveMissing', params: { scenario, n: parts.length, parts: parts.join(', ') } });
  };
  for (const { id, board } of decks) {
    const { games, commands, refused, faults: found, parts } = proofs[id] as DeckProof;
    faults += found.length;
    cover(all, Object.keys(parts));
    const promised = partsOfDeck(board);
    const gone = missing(promised, parts);
    const occurred = { occurred: promised.length - gone.length, promised: promised.length };
    write({ key: 'cli.proveRow', params: { scenario: id, games, commands, refused, n: found.length } });
    write({ key: 'cli.proveParts', params: { scenario: id, ...occurred } });
    tell(id, gone);
  }
  tell('*', missing(partsOfRules(), all));
  if (stopped) write({ key: 'cli.proveStopped' });
  else if (faults > 0) write({ key: 'cli.proveFaults', params: { n: faults } });
  else write(gaps === 0 ? { key: 'cli.proveDone' } : { key: 'cli.proveGaps', params: { n: gaps } });
  return faults === 0 && gaps === 0 && !stopped ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
