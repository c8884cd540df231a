import { createMatch } from 'boardgame.io/internal';
import { Master } from 'boardgame.io/master';
import type { Board } from '../rules/board';
import { Refusal } from '../rules/refusal';
import type { State } from '../rules/state';
import type { Words } from '../text/words';
import { collectingTransport } from './collectingTransport';
import { ExerciseStorage, Overtaken } from './exerciseStorage';
import type { Beginning } from './game';
import { makeGame } from './game';
import { playerOf, speakingSeats } from './players';
import type { Entry, Kept, Vault } from './vault';

/** What became of a command. `fault` is set when the program, not the person, was wrong; the table is untouched then. */
export type Outcome = { ok: true; again: boolean } | { ok: false; reason: Words; fault?: unknown };

/** Says why a command may not be run on this state, or null. Asked after everything said before it is done. */
export type Guard = (state: State) => Words | null;

/** One exercise on the table. Commands are run one after another, in the order in which they came. */
export type ExerciseTable = {
  state: () => State;
  /** Counts the commands applied. */
  version: () => number;
  apply: (entry: Entry, guard?: Guard) => Promise<Outcome>;
};

const MOST_TRIES = 5;

/** The first record of an exercise: the rules' setup behind the engine's. */
export function beginExercise(board: Board, beginning: Beginning): Kept {
  const match = createMatch({
    game: makeGame(board),
    numPlayers: speakingSeats(board).length,
    setupData: beginning,
    unlisted: true,
  });
  if (!('initialState' in match)) throw new Error('the exercise could not be set up');
  return match.initialState as Kept;
}

/** Puts an exercise on the table from where it is kept. The same for a server and for the worker of solo play. */
export async function openTable(board: Board, vault: Vault): Promise<ExerciseTable> {
  const game = makeGame(board);
  let kept = await vault.load();
  let last: Promise<unknown> = Promise.resolve();

  async function attempt(entry: Entry): Promise<Outcome | 'overtaken'> {
    const player = playerOf(board, entry.seat);
    if (player === null) return { ok: false, reason: { key: 'room.notYourSeat' } };
    const storage = new ExerciseStorage(vault, kept, entry);
    const { collected, api } = collectingTransport();
    const said = { id: entry.id, seat: entry.seat, command: entry.command };
    const move = { type: 'MAKE_MOVE' as const, payload: { type: 'act', args: [said], playerID: player } };
    try {
      await new Master(game, storage, api).onUpdate(move as never, kept._stateID, 'exercise', player);
    } catch (thrown) {
      if (thrown instanceof Overtaken) return 'overtaken';
      if (thrown instanceof Refusal) return { ok: false, reason: thrown.words };
      return { ok: false, reason: { key: 'room.fault' }, fault: thrown };
    }
    if (storage.saved === null || collected.length === 0) {
      return { ok: false, reason: { key: 'room.fault' }, fault: new Error('the engine did not run the command') };
    }
    kept = storage.saved;
    return { ok: true, again: false };
  }

  async function run(entry: Entry, guard: Guard | undefined): Promise<Outcome> {
    if (await vault.known(entry.id)) return { ok: true, again: true };
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const reason = guard?.(kept.G.state) ?? null;
      if (reason !== null) return { ok: false, reason };
      const outcome = await attempt(entry);
      if (outcome !== 'overtaken') return outcome;
      kept = await vault.load();
    }
    return { ok: false, reason: { key: 'room.fault' }, fault: new Error('the exercise was saved elsewhere too often') };
  }

  return {
    state: () => kept.G.state,
    version: () => kept._stateID,
    apply: (entry, guard) => {
      const turn = last.then(() => run(entry, guard));
      last = turn.catch(() => undefined);
      return turn.catch((fault: unknown) => ({ ok: false, reason: { key: 'room.fault' }, fault }));
    },
  };
}
