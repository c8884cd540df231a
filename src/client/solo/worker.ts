import { expose } from 'comlink';
import type { LocalTable } from '../../game/localTable';
import { servePort } from '../../game/portWire';
import type { Language } from '../../text/words';
import { makeKeeper } from './keeper';
import { savedGame } from './savedGame';
import type { Deck, SoloChoice } from './soloTypes';
import { shippedDecks, shippedScenarios } from './workerDecks';
import { type KeptGame, keepGame, layTable, newGame } from './workerGame';

type Open = { table: LocalTable; attach: (language: Language) => void; close: () => void };

let open: Open | null = null;
const keeper = makeKeeper();

async function gameFor(asked: { begin: SoloChoice } | 'resume'): Promise<KeptGame | null> {
  if (asked === 'resume') return ((await savedGame())?.game as KeptGame | undefined) ?? null;
  const scenario = shippedScenarios().find(({ id }) => id === asked.begin.deck);
  return scenario === undefined ? null : newGame(scenario, asked.begin);
}

async function layOn(port: MessagePort, game: KeptGame): Promise<Open> {
  const table = await layTable(game, () => keeper.keep(() => keepGame(table, game)));
  const { emit, close } = servePort(port, table);
  let detach = (): void => {};
  return {
    table,
    attach: (language) => {
      detach();
      detach = table.attach(emit, language);
    },
    close: () => {
      detach();
      close();
      table.stop();
      port.close();
    },
  };
}

/** What the page asks of the worker. Everything about the game itself goes through the port as pictures and commands. */
const host = {
  decks: (language: Language): Deck[] => shippedDecks(language),

  /** Lays the table of a new or of the saved game behind the port. False when there is none that these rules can play. */
  open: async (asked: { begin: SoloChoice } | 'resume', language: Language, port: MessagePort): Promise<boolean> => {
    host.close();
    try {
      const game = await gameFor(asked);
      if (game === null) return false;
      const laid = await layOn(port, game);
      open = laid;
      keeper.keep(() => keepGame(laid.table, game));
      laid.attach(language);
      return true;
    } catch (fault) {
      console.error(fault);
      return false;
    }
  },

  /** Shows the open table in another language. */
  speak: (language: Language): void => open?.attach(language),

  /** Leaves the table; the game stays saved. */
  close: (): void => {
    open?.close();
    open = null;
  },

  /** Leaves the table and deletes the saved game. */
  abandon: async (): Promise<void> => {
    host.close();
    await keeper.abandon();
  },
};

export type SoloHost = typeof host;
expose(host);
