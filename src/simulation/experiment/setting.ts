import type { Scenario } from '../../rules/shape/scenario';
import type { Skill } from '../skill';
import type { Habit } from './habit';

/** One way to play many games: the deck as it is changed, who plays, and how their play is changed. Plain data. */
export type Setting = {
  scenario: Scenario;
  attacker: Skill;
  defenders: Skill;
  habits: readonly Habit[];
  /** The one plan of the deck that the attacker keeps to; services go on reckoning with all of them. */
  plan?: string;
};

/** The deck without the act after an attack, so that every game asks the same question. Decks of that act alone stay. */
export function buildUpOnly(scenario: Scenario): Scenario {
  if (scenario.startAct === 'manhunt' || scenario.manhunt === undefined) return scenario;
  const { manhunt: _manhunt, ...rest } = scenario;
  return rest;
}

/** The same deck with other numbers. */
export function withNumbers(
  scenario: Scenario,
  change: (numbers: Scenario['numbers']) => Partial<Scenario['numbers']>,
) {
  return { ...scenario, numbers: { ...scenario.numbers, ...change(scenario.numbers) } };
}

/** The same deck with other means of its services; what a service has nothing of stays so. */
export function withResource(
  scenario: Scenario,
  resource: keyof Scenario['services'][number]['resources'],
  change: (amount: number) => number,
): Scenario {
  const services = scenario.services.map((service) => {
    const amount = service.resources[resource];
    if (amount === undefined) return service;
    return { ...service, resources: { ...service.resources, [resource]: change(amount) } };
  });
  return { ...scenario, services };
}
