import { apply } from '../../rules/apply';
import type { Board } from '../../rules/board';
import { makeBoard } from '../../rules/board';
import type { ExerciseFile } from '../../rules/exerciseFile';
import { setup } from '../../rules/setup';
import type { Chronicle } from './chronicle';
import { chronicler } from './chronicler';

/** What was said in an exercise, in its order, and what it began with. */
export type Said = Pick<ExerciseFile, 'seed'> & {
  holders?: ExerciseFile['holders'];
  commands: readonly Pick<ExerciseFile['commands'][number], 'seat' | 'command'>[];
};

/**
 * Tells a recorded exercise from its file. Throws a Refusal when a command is not allowed, which means that the file
 * was not made by these rules.
 */
export function chronicleOfFile({ scenario, ...said }: Said & Pick<ExerciseFile, 'scenario'>): Chronicle {
  return chronicleOfCommands(makeBoard(scenario), said);
}

/** Tells an exercise from everything that was said in it, on the board on which it was played. */
export function chronicleOfCommands(board: Board, { seed, holders, commands }: Said): Chronicle {
  const state = setup(board, seed, holders);
  const { told, finish } = chronicler(board);
  for (const { seat, command } of commands) {
    told(state, seat, command);
    apply(board, state, seat, command);
  }
  return finish(state);
}
