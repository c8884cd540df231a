import type { Game } from 'boardgame.io';
import { ActivePlayers } from 'boardgame.io/core';
import type { SeatView } from '../view/seatView';

/**
 * The exercise as a page knows it: the name of its one move. No rule, no start and no chance runs on a page; its `G` is
 * the seat's view.
 */
export const clientGame: Game<SeatView> = {
  name: 'vigil',
  disableUndo: true,
  turn: { activePlayers: ActivePlayers.ALL },
  moves: { act: { move: () => undefined, client: false, ignoreStaleStateID: true } },
};
