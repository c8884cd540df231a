import type { ConditionRule } from './conditionRule';

/** The public trusts the services less than this. */
export const trustBelow: ConditionRule<'trustBelow'> = (_board, state, { value }) => state.trust < value;
