import { abandonGame, type SavedGame, saveGame } from './savedGame';

/** Saves a game after every change; changes that come while one is being saved are saved together. */
export function makeKeeper(): { keep: (game: () => SavedGame) => void; abandon: () => Promise<void> } {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: (() => SavedGame) | null = null;

  const saveWaiting = async (): Promise<void> => {
    const game = waiting;
    waiting = null;
    if (game === null) return;
    try {
      await saveGame(game());
    } catch {
      // Where the browser keeps nothing the game goes on; only the way back to it is lost.
    }
  };
  return {
    keep: (game) => {
      const idle = waiting === null;
      waiting = game;
      if (idle) last = last.then(saveWaiting);
    },
    abandon: async () => {
      waiting = null;
      last = last.then(abandonGame);
      await last;
    },
  };
}
