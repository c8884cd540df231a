import type { ConditionRule } from './conditionRule';

/** An attack succeeded, and no more than so many rounds have passed between its round and this one. */
export const afterIncident: ConditionRule<'afterIncident'> = (_board, state, { rounds }) =>
  state.incidents.some((incident) => incident.success && state.round - incident.round - 1 <= rounds);
