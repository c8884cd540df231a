import type { DecisionCard } from '../../rules/shape/cards';
import type { Scenario } from '../../rules/shape/scenario';
import type { RESOURCES } from '../../rules/shape/services';
import type { Finding, Path } from '../problem';
import { error, warning } from '../problem';
import { idsOf, unknownName } from './names';

type Resource = (typeof RESOURCES)[number];

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
    const has = hasInAct(scenario, card, cost.resource);
    if (cost.amount > has) {
      const { amount, resource } = cost;
      return [error(at, 'costTooHigh', { word: id, amount, resource, seat: service.id, has })];
    }
    return id === card.default ? [warning(at, 'defaultCosts', { word: id })] : [];
  });
}

/** What a card's seat has of a resource in the act in which the card is dealt. */
function hasInAct({ services, manhunt }: Scenario, { seat, act }: DecisionCard, resource: Resource): number {
  const usual = services.find((each) => each.id === seat)?.resources[resource] ?? 0;
  const hunting = manhunt?.services[seat]?.resources[resource] ?? usual;
  if (act === 'any') return Math.min(usual, hunting);
  return act === 'buildUp' ? usual : hunting;
}

/** A card that no exercise can deal is a mistake; one whose conditions name another card needs that card. */
function dealt(scenario: Scenario, card: DecisionCard, path: Path): Finding[] {
  if (card.act === 'manhunt' && scenario.manhunt === undefined) return [error([...path, 'act'], 'noManhunt')];
  return card.deal.flatMap((condition, index) => {
    const at = [...path, 'deal', index];
    if (condition.when === 'round') {
      const { from, to = from } = condition;
      const never = from > roundsOf(scenario, card.act) || to < from;
      return never ? [error(at, 'neverDealt', { word: card.id })] : [];
    }
    if (condition.when === 'severityAtLeast') {
      const goesOn = scenario.manhunt !== undefined && card.act !== 'buildUp';
      return condition.value >= scenario.numbers.failAt && !goesOn
        ? [error(at, 'dealtAfterEnd', { word: card.id })]
        : [];
    }
    if (condition.when === 'trustBelow')
      return condition.value <= 0 ? [error(at, 'neverDealt', { word: card.id })] : [];
    if (condition.when !== 'answered') return [];
    const other = scenario.cards.find((each) => each.id === condition.card);
    if (other === undefined) return unknownName([...at, 'card'], 'Card', condition.card, idsOf(scenario.cards));
    return unknownName([...at, 'option'], 'Option', condition.option, idsOf(other.options));
  });
}

/** Rounds of the act to which a card belongs; none where the scenario does not have it. */
export function roundsOf({ calendar, manhunt }: Scenario, act: DecisionCard['act']): number {
  const hunted = manhunt?.rounds ?? 0;
  if (act === 'any') return Math.max(calendar.rounds, hunted);
  return act === 'buildUp' ? calendar.rounds : hunted;
}

function untrainedObjectives(scenario: Scenario): Finding[] {
  if (scenario.cards.length === 0) return [];
  return scenario.objectives.flatMap((objective, index) =>
    scenario.cards.some((card) => card.objective === objective.id)
      ? []
      : [warning(['objectives', index, 'id'], 'objectiveIdle', { word: objective.id })],
  );
}
