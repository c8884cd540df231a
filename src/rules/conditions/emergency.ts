import type { ConditionRule } from './conditionRule';

/** Emergency powers are in force, or are not. */
export const emergency: ConditionRule<'emergency'> = (_board, state, { declared }) => state.emergency === declared;
