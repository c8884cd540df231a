import { apply } from '../../rules/apply';
import type { Board } from '../../rules/board';
import type { Command } from '../../rules/command';
import type { Seed } from '../../rules/random';
import { setup } from '../../rules/setup';
import type { SeatId, State } from '../../rules/state';
import { playRandomly } from '../randomPlay';

/** One exercise as it was said: enough to play it again on any engine. */
export type RecordedGame = { seed: Seed; commands: { seat: SeatId; command: Command }[] };

/** Plays a random exercise and keeps what was said. */
export function recordGame(board: Board, seed: Seed): RecordedGame {
  const commands: RecordedGame['commands'] = [];
  playRandomly(board, seed, { afterCommand: (_state, seat, command) => commands.push({ seat, command }) });
  return { seed, commands };
}

/** The same exercise again on the bare rules. */
export function replayBare(board: Board, game: RecordedGame): State {
  const state = setup(board, game.seed);
  for (const { seat, command } of game.commands) apply(board, state, seat, command);
  return state;
}
