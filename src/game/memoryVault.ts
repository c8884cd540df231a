import type { Entry, Kept, Vault } from './vault';

/** Keeps an exercise in memory: for solo play. `entries` is its journal. */
export function memoryVault(start: Kept): Vault & { entries: Entry[] } {
  let kept = start;
  const entries: Entry[] = [];
  return {
    entries,
    load: async () => kept,
    save: async (next, expected, entry) => {
      if (kept._stateID !== expected) return false;
      kept = next;
      entries.push(entry);
      return true;
    },
    known: async (id) => entries.some((entry) => entry.id === id),
  };
}
