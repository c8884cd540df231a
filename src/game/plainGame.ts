import type { Game } from 'boardgame.io';
import { ActivePlayers } from 'boardgame.io/core';
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';
import { apply } from '../rules/apply';
import type { Board } from '../rules/board';
import type { Command } from '../rules/command';
import type { Seed } from '../rules/random';
import { setup } from '../rules/setup';
import type { SeatId, State } from '../rules/state';

type Recorded = { seed: Seed; commands: readonly { seat: SeatId; command: Command }[] };

/**
 * The same rules as a plain user of boardgame.io would run them: the state is G, and the move changes the draft of
 * it that the engine hands out. Nothing of what our own table saves is here; it is what `bench` compares with. With
 * NODE_ENV=production the engine leaves its own checks and freezing out, and is several times faster.
 */
export function plainGame(board: Board, seed: Seed): Game<State> {
  return {
    name: 'plain',
    seed: 'unused',
    setup: () => setup(board, seed),
    turn: { activePlayers: ActivePlayers.ALL },
    endIf: ({ G }) => (G.phase === 'ended' ? G.outcome : undefined),
    moves: {
      act: ({ G, playerID }, command: Command) => apply(board, G, board.seats[Number(playerID)] ?? '', command),
    },
  };
}

/** Plays a recorded exercise through the reducer of boardgame.io, one move a command. */
export function playThroughReducer(board: Board, { seed, commands }: Recorded): State {
  const game = plainGame(board, seed);
  const reducer = CreateGameReducer({ game, isClient: false });
  let table = InitializeGame({ game, numPlayers: board.seats.length });
  for (const { seat, command } of commands) {
    const payload = { type: 'act', args: [command], playerID: String(board.seats.indexOf(seat)), credentials: '' };
    table = reducer(table, { type: 'MAKE_MOVE', payload });
  }
  return table.G as State;
}
