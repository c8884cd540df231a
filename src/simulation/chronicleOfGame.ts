import type { Chronicle } from '../belief/gap/chronicle';
import { chronicler } from '../belief/gap/chronicler';
import type { Board } from '../rules/board';
import { setup } from '../rules/setup';
import type { Game } from './playGame';
import { playGame } from './playGame';

/** Plays an exercise and tells it round by round. */
export function chronicleOfGame(board: Board, game: Omit<Game, 'told' | 'ended'>): Chronicle {
  const { told, finish } = chronicler(board);
  let last = setup(board, game.seed);
  playGame(board, {
    ...game,
    told,
    ended: (state) => {
      last = state;
    },
  });
  return finish(last);
}
