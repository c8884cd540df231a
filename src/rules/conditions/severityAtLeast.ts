import type { ConditionRule } from './conditionRule';

/** Attacks so far add up to this severity. */
export const severityAtLeast: ConditionRule<'severityAtLeast'> = (_board, state, { value }) => state.severity >= value;
