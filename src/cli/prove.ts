import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from '../rules/board';
import { makeBoard } from '../rules/board';
import { hashText } from '../rules/random';
import { RULES_VERSION } from '../rules/setup';
import type { Read, Typed } from './arguments';
import { right, wholeNumber, wrong } from './arguments';
import { codeKey } from './codeKey';
import type { Desk } from './command';
import { runCommand } from './command';
import { boutPlayer } from './playBouts';
import { progressBar } from './progress';
import type { ProofWish } from './proofRun';
import { proveDecksAgents } from './proveAgents';
import { proveDecksBeliefs } from './proveBeliefs';
import type { ProofName } from './proveBouts';
import { proveDecksClock } from './proveClock';
import { proveDecksGames } from './proveGames';
import { proveDecksGaps } from './proveGaps';
import { readScenario } from './readScenario';

const FOLDER = 'scenarios';
const CACHE = '.cache/prove.json';
/** Random games when no proof is named. */
const GAMES = 500;

type Deck = { id: string; board: Board; key: string };
type Wish = { decks: Deck[]; wanted: [ProofName, number][]; cache: string };

/** Every proof, in the order in which they are made. */
const PROOFS: Record<ProofName, (decks: Deck[], wish: ProofWish) => Promise<boolean>> = {
  games: proveDecksGames,
  beliefs: (decks, wish) => proveDecksBeliefs(decks.map(withCode), wish),
  gaps: (decks, wish) => proveDecksGaps(decks.map(withCode), wish),
  agents: (decks, wish) => proveDecksAgents(decks.map(withCode), wish),
  clock: proveDecksClock,
};

/** What was proved of beliefs and agents is of no worth when their code has changed since. */
function withCode(deck: Deck): Deck {
  return { ...deck, key: `${deck.key}-${codeKey()}` };
}

function readWish(typed: Typed): Read<Wish> {
  if (typed.files[0] !== undefined) return wrong('strayWord', { given: typed.files[0] });
  const wanted: Wish['wanted'] = [];
  for (const name of Object.keys(PROOFS) as ProofName[]) {
    if (typed.flags[name] === undefined) continue;
    const number = wholeNumber(typed, name, 0, name === 'games' ? 1 : 0, 1_000_000);
    if (number.wrong !== null) return number;
    if (number.value > 0) wanted.push([name, number.value]);
  }
  if (wanted.length === 0) wanted.push(['games', GAMES]);
  const decks = readDecks();
  if (decks.wrong !== null) return decks;
  return right({ decks: decks.value, wanted, cache: String(typed.flags.cache ?? CACHE) });
}

/** The shipped decks, each with a key that changes when the deck or the rules do. */
function readDecks(): Read<Deck[]> {
  const decks: Deck[] = [];
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
  for (const file of files.sort()) {
    const { value, wrong } = readScenario(join(FOLDER, file));
    if (wrong !== null) return { value: null, wrong };
    decks.push({ id: value.id, board: makeBoard(value), key: `${RULES_VERSION}-${hashText(JSON.stringify(value))}` });
  }
  return decks.length === 0 ? wrong('proveNone', { folder: FOLDER }) : right(decks);
}

async function prove({ decks, wanted, cache }: Wish, { tell, complain, interruption }: Desk): Promise<number> {
  const signal = interruption();
  const { play, leave } = boutPlayer(
    decks.map(({ board }) => board.scenario),
    signal,
  );
  let proved = true;
  try {
    for (const [name, amount] of wanted) {
      if (signal.aborted) break;
      const bar = progressBar(process.stderr);
      const holds = await PROOFS[name](decks, {
        wanted: amount,
        cache,
        play,
        stopped: () => signal.aborted,
        show: (reached, deck) => bar.show(reached, amount, deck),
        tell: (words) => {
          bar.clear();
          tell(words);
        },
      });
      proved &&= holds;
    }
  } catch (cause) {
    return complain({ key: 'cli.workerLost', params: { why: cause instanceof Error ? cause.message : String(cause) } });
  } finally {
    await leave();
  }
  if (signal.aborted) tell({ key: 'cli.proveStopped' });
  return proved && !signal.aborted ? 0 : 1;
}

process.exitCode = await runCommand(process.argv.slice(2), {
  flags: { games: 'string', beliefs: 'string', gaps: 'string', agents: 'string', clock: 'string', cache: 'string' },
  help: { key: 'cli.proveHelp' },
  read: readWish,
  run: prove,
});
