import type { Board } from '../board';
import type { State } from '../state';
import type { Condition } from './schemas';

/** Whether a condition holds at the start of a round. */
export type ConditionRule<W extends Condition['when']> = (
  board: Board,
  state: State,
  condition: Extract<Condition, { when: W }>,
) => boolean;
