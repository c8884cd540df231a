import type { Scenario } from './shape/scenario';

const UNSAID: Scenario['culture'] = { shares: 1, foresight: 0 };

/** A scenario as an earlier version kept it beside its exercise, with what it did not say yet. */
export function keptScenario(kept: Omit<Scenario, 'culture'> & Partial<Scenario>): Scenario {
  return { ...kept, culture: { ...UNSAID, ...kept.culture } };
}
