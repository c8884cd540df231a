import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Proofs that are kept between runs. */
export type KeptProof = 'games' | 'agents' | 'beliefs' | 'gaps';
/** How far the proof of one deck has come: its games so far. `key` names the deck and the code that it is about. */
export type Kept = { key: string; games: number };
type Cache = Record<string, Record<string, Kept | undefined> | undefined>;

/**
 * Where the last run stopped, for each deck. A deck begins anew when it or the code has changed since, when what was
 * kept is not sound, and when the last run was complete on all decks.
 */
export function readRuns<R extends Kept>(
  file: string,
  name: KeptProof,
  decks: readonly { id: string; key: string }[],
  how: { begin: (key: string) => R; isSound: (run: R) => boolean; isDone: (run: R) => boolean },
): Record<string, R> {
  const before = readCache(file)[name] ?? {};
  const known = decks.map(({ id, key }) => {
    const old = before[id];
    return old?.key === key && how.isSound(old as R) ? (old as R) : null;
  });
  const finished = known.every((old) => old !== null && how.isDone(old));
  return Object.fromEntries(decks.map(({ id, key }, at) => [id, (finished ? null : known[at]) ?? how.begin(key)]));
}

/** Keeps how far a proof has come, in one step, so that an interruption leaves the old file or the new one. */
export function writeRuns(file: string, name: KeptProof, runs: Record<string, Kept>): void {
  const { saved: _saved, ...before } = readCache(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ saved: new Date().toISOString(), ...before, [name]: runs }, null, 1));
  renameSync(`${file}.new`, file);
}

function readCache(file: string): Cache {
  try {
    const cache: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof cache === 'object' && cache !== null ? (cache as Cache) : {};
  } catch {
    return {};
  }
}
