import type { Board } from '../board';
import type { DecisionCard } from '../shape/cards';
import type { State } from '../state';
import { afterIncident } from './afterIncident';
import { answered } from './answered';
import type { ConditionRule } from './conditionRule';
import { emergency } from './emergency';
import { round } from './round';
import type { Condition } from './schemas';
import { severityAtLeast } from './severityAtLeast';
import { trustBelow } from './trustBelow';

/** Every kind of condition. A new kind is one file, one line here and one in the schemas. */
export const CONDITIONS: { [W in Condition['when']]: ConditionRule<W> } = {
  round,
  trustBelow,
  severityAtLeast,
  afterIncident,
  answered,
  emergency,
};

/** Whether one condition of a card, an inject or an act holds now. */
export function holds(board: Board, state: State, condition: Condition, _card?: DecisionCard): boolean {
  return (CONDITIONS[condition.when] as ConditionRule<Condition['when']>)(board, state, condition as never);
}
