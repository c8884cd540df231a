import { apply } from '../../rules/apply';
import { makeBoard } from '../../rules/board';
import type { ExerciseFile } from '../../rules/exerciseFile';
import { setup } from '../../rules/setup';
import type { Chronicle } from './chronicle';
import { chronicler } from './chronicler';

/**
 * Tells a recorded exercise from its file. Throws a Refusal when a command is not allowed, which means that the file
 * was not made by these rules.
 */
export function chronicleOfFile(file: Pick<ExerciseFile, 'scenario' | 'seed' | 'holders' | 'commands'>): Chronicle {
  const board = makeBoard(file.scenario);
  const state = setup(board, file.seed, file.holders);
  const { told, finish } = chronicler(board);
  for (const { seat, command } of file.commands) {
    told(state, seat, command);
    apply(board, state, seat, command);
  }
  return finish(state);
}
