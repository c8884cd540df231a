import type { Board } from '../board';
import type { State } from '../state';
import { runCommunications } from './communications';
import { runDecoys } from './decoys';
import { runFollows } from './follow';
import { runTips } from './tips';
import { runWatches } from './watch';

/** Step e of execution: everything that watches, follows, calls or listens writes what it noticed this round. */
export function runSensors(board: Board, state: State): void {
  runWatches(board, state);
  runFollows(board, state);
  runTips(board, state);
  runDecoys(board, state);
  runCommunications(board, state);
}
