import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Coverage } from '../simulation/coverage';

/** How far the proof of one deck has come. `key` names the deck and the rules that it is about. */
export type DeckProof = {
  key: string;
  games: number;
  commands: number;
  refused: number;
  faults: { game: number; fault: string }[];
  /** In how many games each part of the deck and the rules occurred. */
  parts: Coverage;
};

/**
 * Where the last run stopped, for each deck. A deck begins anew when it or the rules have changed since, when faults
 * were found, and when the last run had already played as many games as are asked for.
 */
export function readProofs(
  file: string,
  decks: readonly { id: string; key: string }[],
  games: number,
): Record<string, DeckProof> {
  const before = readCache(file);
  const finished = decks.every(({ id, key }) => before[id]?.key === key && before[id].games >= games);
  return Object.fromEntries(
    decks.map(({ id, key }) => {
      const old = before[id];
      const goesOn = !finished && old?.key === key && old.faults.length === 0 && old.parts !== undefined;
      return [id, goesOn ? old : { key, games: 0, commands: 0, refused: 0, faults: [], parts: {} }];
    }),
  );
}

function readCache(file: string): Record<string, DeckProof | undefined> {
  try {
    const { decks } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof decks === 'object' && decks !== null ? decks : {};
  } catch {
    return {};
  }
}

/** Keeps how far the proof has come, in one step, so that an interruption leaves the old file or the new one. */
export function writeProofs(file: string, proofs: Record<string, DeckProof>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ saved: new Date().toISOString(), decks: proofs }, null, 1));
  renameSync(`${file}.new`, file);
}
