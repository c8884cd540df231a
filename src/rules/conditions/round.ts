import type { ConditionRule } from './conditionRule';

/** From one round on, up to another where one is given. */
export const round: ConditionRule<'round'> = (_board, state, { from, to }) =>
  state.round >= from && (to === undefined || state.round <= to);
