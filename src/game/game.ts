import type { Game, Plugin } from 'boardgame.io';
import { ActivePlayers } from 'boardgame.io/core';
import { apply } from '../rules/apply';
import type { Board } from '../rules/board';
import { clone } from '../rules/clone';
import type { Command } from '../rules/command';
import type { Seed } from '../rules/random';
import { Refusal } from '../rules/refusal';
import { setup } from '../rules/setup';
import type { SeatId, State } from '../rules/state';
import { seatOfPlayer, speakingSeats } from './players';

/** What the engine holds of an exercise. Frozen at the top, so that the engine does not walk through it. */
export type EngineTable = { readonly state: State };
/** What an exercise begins with. */
export type Beginning = { seed: Seed; holders: State['holders'] };
/** What the one move carries. */
type Said = { id: string; seat: SeatId; command: Command };

/** Hands the plain table to the move beside the engine's draft of it: the rules never see a draft. */
const plainTable: Plugin = {
  name: 'plainTable',
  fnWrap:
    (inner, kind) =>
    (context, ...args) =>
      inner(kind === 'MOVE' ? withPlain(context) : context, ...args),
};

function withPlain<C extends { G: EngineTable }>(context: C): C & { plain: EngineTable } {
  return { ...context, plain: context.G };
}

/**
 * The exercise as the engine runs it: one move, `act`, open to every seat at any time. The move throws `Refusal` when
 * the rules do not allow the command; then nothing has changed. Nothing of the table can be read through the
 * engine: views are built by `view` alone.
 */
export function makeGame(board: Board): Game<EngineTable, Record<string, unknown>, Beginning> {
  return {
    name: 'vigil',
    seed: 'unused',
    minPlayers: speakingSeats(board).length,
    maxPlayers: speakingSeats(board).length,
    disableUndo: true,
    plugins: [plainTable],
    setup: (_context, beginning) => {
      if (beginning === undefined) throw new Error('an exercise begins with a seed and its holders');
      return Object.freeze({ state: setup(board, beginning.seed, beginning.holders) });
    },
    turn: { activePlayers: ActivePlayers.ALL },
    moves: {
      act: {
        move: (context, said: Said) => act(board, context as unknown as { plain: EngineTable; playerID: string }, said),
        client: false,
        ignoreStaleStateID: true,
      },
    },
    playerView: () => ({ state: {} as State }),
  };
}

function act(board: Board, { plain, playerID }: { plain: EngineTable; playerID: string }, said: Said): EngineTable {
  const seat = seatOfPlayer(board, playerID);
  if (seat === null || seat !== said.seat) throw new Refusal({ key: 'room.notYourSeat' });
  const next = clone(plain.state);
  apply(board, next, seat, said.command);
  return Object.freeze({ state: next });
}
