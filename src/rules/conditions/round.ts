import { roundOfAct } from '../actBoard';
import type { ConditionRule } from './conditionRule';

/** From one round of the act on, up to another where one is given. */
export const round: ConditionRule<'round'> = (_board, state, { from, to }) =>
  roundOfAct(state) >= from && (to === undefined || roundOfAct(state) <= to);
