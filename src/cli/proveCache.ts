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
  const { decks: before } = readCache(file);
  const finished = decks.every(({ id, key }) => before[id]?.key === key && before[id].games >= games);
  return Object.fromEntries(
    decks.map(({ id, key }) => {
      const old = before[id];
      const goesOn = !finished && old?.key === key && old.faults.length === 0 && old.parts !== undefined;
      return [id, goesOn ? old : { key, games: 0, commands: 0, refused: 0, faults: [], parts: {} }];
    }),
  );
}

/** How far the proof about one deck's agents has come. `key` names deck, rules and agents. */
export type AgentsRun = {
  key: string;
  games: number;
  /** Decision points by seat and level. */
  points: Record<string, number>;
  faults: { game: number; problem: string }[];
};

/** Where the last run about agents stopped, for each deck; anew as for other proofs, and when the agents have changed. */
export function readAgents(
  file: string,
  decks: readonly { id: string; key: string }[],
  points: number,
): Record<string, AgentsRun> {
  const { agents } = readCache(file);
  const known = decks.map(({ id, key }) => {
    const old = agents[id];
    return old?.key === key && old.faults.length === 0 ? old : null;
  });
  const complete = (old: AgentsRun | null) =>
    old !== null && old.games > 0 && Object.values(old.points).every((count) => count >= points);
  const finished = known.every(complete);
  return Object.fromEntries(
    decks.map(({ id, key }, at) => [id, (finished ? null : known[at]) ?? { key, games: 0, points: {}, faults: [] }]),
  );
}

type Cache = { decks: Record<string, DeckProof | undefined>; agents: Record<string, AgentsRun | undefined> };

function readCache(file: string): Cache {
  const table = <T>(value: T | null): T | Record<string, never> =>
    typeof value === 'object' && value !== null ? value : {};
  try {
    const { decks, agents } = JSON.parse(readFileSync(file, 'utf8'));
    return { decks: table(decks), agents: table(agents) };
  } catch {
    return { decks: {}, agents: {} };
  }
}

/** Keeps how far the proof has come. */
export function writeProofs(file: string, proofs: Record<string, DeckProof>): void {
  writeCache(file, { ...readCache(file), decks: proofs });
}

/** Keeps how far the proof about agents has come. */
export function writeAgents(file: string, runs: Record<string, AgentsRun>): void {
  writeCache(file, { ...readCache(file), agents: runs });
}

/** In one step, so that an interruption leaves the old file or the new one. */
function writeCache(file: string, cache: Cache): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ saved: new Date().toISOString(), ...cache }, null, 1));
  renameSync(`${file}.new`, file);
}
