import type { DecisionCard } from '../../rules/shape/cards';
import type { Scenario } from '../../rules/shape/scenario';
import type { Finding, Path } from '../problem';
import { error, warning } from '../problem';
import { idsOf, unknownName } from './names';

/** Decision cards reach a seat that exists, can be answered there, and train something. */
export function checkCards(scenario: Scenario): Finding[] {
  return [
    ...scenario.cards.flatMap((card, index) => [
      ...namesOnCard(scenario, card, ['cards', index]),
      ...costs(scenario, card, ['cards', index]),
      ...dealt(scenario, card, ['cards', index]),
    ]),
    ...untrainedObjectives(scenario),
  ];
}

function namesOnCard(scenario: Scenario, card: DecisionCard, path: Path): Finding[] {
  const sources = idsOf(scenario.sources);
  const cell = card.about?.cell;
  return [
    ...unknownName([...path, 'seat'], 'Service', card.seat, idsOf(scenario.services)),
    ...unknownName([...path, 'objective'], 'Objective', card.objective, idsOf(scenario.objectives)),
    ...unknownName([...path, 'default'], 'Option', card.default, idsOf(card.options)),
    ...card.review.sources.flatMap((id, at) => unknownName([...path, 'review', 'sources', at], 'Source', id, sources)),
    ...(cell === undefined ? [] : unknownName([...path, 'about', 'cell'], 'Cell', cell, idsOf(scenario.people.cells))),
    ...(card.about !== undefined && cell === undefined && card.about.trueChance > 0
      ? [error([...path, 'about'], 'trueWithoutCell', { word: card.id })]
      : []),
  ];
}

function costs(scenario: Scenario, card: DecisionCard, path: Path): Finding[] {
  const service = scenario.services.find((each) => each.id === card.seat);
  if (service === undefined) return [];
  return card.options.flatMap(({ id, cost }, index) => {
    if (cost === undefined) return [];
    const at = [...path, 'options', index, 'cost'];
    const has = service.resources[cost.resource] ?? 0;
    if (cost.amount > has) {
      const { amount, resource } = cost;
      return [error(at, 'costTooHigh', { word: id, amount, resource, seat: service.id, has })];
    }
    return id === card.default ? [warning(at, 'defaultCosts', { word: id })] : [];
  });
}

/** A card that no exercise can deal is a mistake; one whose conditions name another card needs that card. */
function dealt(scenario: Scenario, card: DecisionCard, path: Path): Finding[] {
  return card.deal.flatMap((condition, index) => {
    const at = [...path, 'deal', index];
    if (condition.when === 'round') {
      const { from, to = scenario.calendar.rounds } = condition;
      return from > scenario.calendar.rounds || to < from ? [error(at, 'neverDealt', { word: card.id })] : [];
    }
    if (condition.when === 'severityAtLeast') {
      return condition.value >= scenario.numbers.failAt ? [error(at, 'dealtAfterEnd', { word: card.id })] : [];
    }
    if (condition.when === 'trustBelow')
      return condition.value <= 0 ? [error(at, 'neverDealt', { word: card.id })] : [];
    if (condition.when !== 'answered') return [];
    const other = scenario.cards.find((each) => each.id === condition.card);
    if (other === undefined) return unknownName([...at, 'card'], 'Card', condition.card, idsOf(scenario.cards));
    return unknownName([...at, 'option'], 'Option', condition.option, idsOf(other.options));
  });
}

function untrainedObjectives(scenario: Scenario): Finding[] {
  if (scenario.cards.length === 0) return [];
  return scenario.objectives.flatMap((objective, index) =>
    scenario.cards.some((card) => card.objective === objective.id)
      ? []
      : [warning(['objectives', index, 'id'], 'objectiveIdle', { word: objective.id })],
  );
}
