import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PairGames } from '../simulation/ladder/endings';

/** How far the ladder of one deck has come. `key` names the deck, the seed, the rules and the agents that it is about. */
export type DeckLadder = { key: string; pairs: PairGames[] };

/** Where the last run of each deck stopped. Pairs that are not there, or are of another game, begin with nothing. */
export function readLadders(
  file: string,
  decks: readonly { id: string; key: string; pairs: PairGames[] }[],
): Record<string, DeckLadder> {
  const before = readCache(file);
  return Object.fromEntries(
    decks.map(({ id, key, pairs }) => {
      const old = before[id];
      const known = old?.key === key && Array.isArray(old.pairs) ? old.pairs : [];
      return [id, { key, pairs: pairs.map((pair) => ({ ...pair, endings: endingsOf(known, pair) })) }];
    }),
  );
}

function endingsOf(known: readonly PairGames[], { attacker, defenders }: PairGames): string {
  const same = known.find((pair) => pair.attacker === attacker && pair.defenders === defenders);
  return /^[ach.]*$/.test(String(same?.endings)) ? (same?.endings ?? '') : '';
}

function readCache(file: string): Record<string, DeckLadder | undefined> {
  try {
    const { decks } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof decks === 'object' && decks !== null ? decks : {};
  } catch {
    return {};
  }
}

/**
 * Keeps how far the ladders have come, in one step, so that an interruption leaves the old file or the new one. Decks
 * and pairs that were not asked for stay as they were.
 */
export function writeLadders(file: string, ladders: Record<string, DeckLadder>): void {
  mkdirSync(dirname(file), { recursive: true });
  const before = readCache(file);
  const decks = { ...before };
  for (const [id, ladder] of Object.entries(ladders)) decks[id] = withOthers(ladder, before[id]);
  writeFileSync(`${file}.new`, JSON.stringify({ saved: new Date().toISOString(), decks }));
  renameSync(`${file}.new`, file);
}

function withOthers(ladder: DeckLadder, before: DeckLadder | undefined): DeckLadder {
  if (before?.key !== ladder.key || !Array.isArray(before.pairs)) return ladder;
  const asked = (pair: PairGames) =>
    ladder.pairs.some(({ attacker, defenders }) => attacker === pair.attacker && defenders === pair.defenders);
  return { ...ladder, pairs: [...ladder.pairs, ...before.pairs.filter((pair) => !asked(pair))] };
}
