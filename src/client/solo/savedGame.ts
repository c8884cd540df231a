import type { SoloSummary } from './soloTypes';

/** A game of solo play as it lies on this device. `game` is the worker's own and is read by nobody else. */
export type SavedGame = { version: 1; summary: SoloSummary; game: unknown };

const STORE = 'solo';
const GAME = 'game';
const SUMMARY = 'summary';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('vigil', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

async function within<T>(mode: IDBTransactionMode, does: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await does(database.transaction(STORE, mode).objectStore(STORE));
  } finally {
    database.close();
  }
}

/** Keeps a game and what the first page says of it, both or neither. Fails where the browser keeps nothing. */
export const saveGame = (saved: SavedGame): Promise<void> =>
  within('readwrite', async (store) => {
    store.put(saved.summary, SUMMARY);
    await settled(store.put(saved, GAME));
  });

/** The saved game, or null. */
export const savedGame = (): Promise<SavedGame | null> =>
  within('readonly', async (store) => {
    const saved = (await settled(store.get(GAME))) as SavedGame | undefined;
    return saved?.version === 1 ? saved : null;
  });

/** What the first page says of the saved game, or null when there is none or the browser keeps nothing. */
export async function savedSummary(): Promise<SoloSummary | null> {
  try {
    return await within(
      'readonly',
      async (store) => ((await settled(store.get(SUMMARY))) as SoloSummary | undefined) ?? null,
    );
  } catch {
    return null;
  }
}

/** Deletes the saved game from this device. */
export async function abandonGame(): Promise<void> {
  await within('readwrite', async (store) => {
    store.delete(SUMMARY);
    await settled(store.delete(GAME));
  }).catch(() => undefined);
}
