import type { Board } from '../rules/board';
import type { Coverage } from '../simulation/coverage';
import { cover, missing, partsOfDeck, partsOfRules } from '../simulation/coverage';
import type { Words } from '../text/words';
import type { Proof, ProofWish } from './proofRun';
import { runProof } from './proofRun';
import type { Kept } from './proveCache';

/** How far the proof of one deck by random games has come. */
export type DeckProof = Kept & {
  commands: number;
  refused: number;
  faults: { game: number; fault: string }[];
  /** In how many games each part of the deck and the rules occurred. */
  parts: Coverage;
};

type Deck = { id: string; board: Board; key: string };

/** Random games of a deck, one after the other. A run in which a fault was found is not gone on from. */
export const RANDOM_GAMES: Proof<'games', DeckProof> = {
  name: 'games',
  begin: (key) => ({ key, games: 0, commands: 0, refused: 0, faults: [], parts: {} }),
  isSound: ({ faults, parts }) => faults.length === 0 && parts !== undefined,
  reached: ({ games }) => games,
  take: (run, { commands, refused, fault, parts }) => {
    run.commands += commands;
    run.refused += refused;
    cover(run.parts, parts);
    if (fault !== null) run.faults.push({ game: run.games, fault });
  },
  keepEvery: 20,
};

/** Plays random games on each deck and says what was found. Answers whether nothing was, and everything occurred. */
export async function proveDecksGames(decks: readonly Deck[], wish: ProofWish): Promise<boolean> {
  wish.tell({ key: 'cli.proveHead', params: { games: wish.wanted } });
  const runs = await runProof(decks, RANDOM_GAMES, wish);
  return conclude(decks, runs, wish);
}

/** One line a deck, what never occurred, and the verdict. */
function conclude(
  decks: readonly Deck[],
  runs: Record<string, DeckProof>,
  { wanted, stopped, tell }: ProofWish,
): boolean {
  let faults = 0;
  let gaps = 0;
  const all: Coverage = {};
  const tellMissing = (scenario: string, parts: readonly string[]) => {
    gaps += parts.length;
    if (parts.length === 0) return;
    tell({ key: 'cli.proveMissing', params: { scenario, n: parts.length, parts: parts.join(', ') } });
  };
  for (const { id, board } of decks) {
    const { games, commands, refused, faults: found, parts } = runs[id] as DeckProof;
    faults += found.length;
    cover(all, Object.keys(parts));
    const promised = partsOfDeck(board);
    const gone = missing(promised, parts);
    const occurred = { occurred: promised.length - gone.length, promised: promised.length };
    for (const { game, fault } of found)
      tell({ key: 'cli.proveFault', params: { scenario: id, game, problem: fault } });
    const row = games < wanted ? 'cli.proveRowPartial' : 'cli.proveRow';
    tell({ key: row, params: { scenario: id, games, commands, refused, n: found.length } });
    tell({ key: 'cli.proveParts', params: { scenario: id, ...occurred } });
    if (!stopped()) tellMissing(id, gone);
  }
  if (!stopped()) tellMissing('*', missing(partsOfRules(), all));
  const verdict: Words | null = verdictOf(faults, gaps, stopped());
  if (verdict !== null) tell(verdict);
  return faults === 0 && gaps === 0 && !stopped();
}

function verdictOf(faults: number, gaps: number, stopped: boolean): Words | null {
  if (faults > 0) return { key: 'cli.proveFaults', params: { n: faults } };
  if (stopped) return null;
  return gaps === 0 ? { key: 'cli.proveDone' } : { key: 'cli.proveGaps', params: { n: gaps } };
}
