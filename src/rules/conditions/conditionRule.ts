import type { Board } from '../board';
import type { DecisionCard } from '../shape/cards';
import type { State } from '../state';
import type { Condition } from './schemas';

/** Whether a card's condition holds at the start of a round. */
export type ConditionRule<W extends Condition['when']> = (
  board: Board,
  state: State,
  condition: Extract<Condition, { when: W }>,
  card: DecisionCard,
) => boolean;
