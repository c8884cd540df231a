import type { Effect, PlainEffect } from '../../rules/effects/schemas';
import type { DecisionCard, OpportunityCard } from '../../rules/shape/cards';
import type { Scenario } from '../../rules/shape/scenario';
import type { Finding, Path } from '../problem';
import { error } from '../problem';
import { idsOf, unknownName } from './names';

/** Effects name services, places and sectors that exist, and speak of a person or a cell only where a card has one. */
export function checkEffects(scenario: Scenario): Finding[] {
  const onCards = scenario.cards.flatMap((card, index) =>
    card.options.flatMap((option, at) =>
      plainEffects(option.effects, ['cards', index, 'options', at, 'effects']).flatMap(({ effect, path }) => [
        ...namesInEffect(scenario, effect, path),
        ...misplacedOnCard(card, effect, path),
      ]),
    ),
  );
  const inHand = scenario.opportunities.flatMap((card, index) =>
    plainEffects(card.effects, ['opportunities', index, 'effects']).flatMap(({ effect, path }) => [
      ...namesInEffect(scenario, effect, path),
      ...misplacedInHand(card, effect, path),
    ]),
  );
  const injected = scenario.injects.flatMap((inject, index) =>
    plainEffects(inject.effects, ['injects', index, 'effects']).flatMap(({ effect, path }) => [
      ...namesInEffect(scenario, effect, path),
      ...misplacedOnCard(inject, effect, path),
    ]),
  );
  return [...onCards, ...inHand, ...injected];
}

type Placed = { effect: PlainEffect; path: Path };

/** All effects with their places, also those that only happen with a chance. */
function plainEffects(effects: Effect[], path: Path): Placed[] {
  return effects.flatMap((effect, index): Placed[] => {
    const at = [...path, index];
    if (effect.do !== 'chance') return [{ effect, path: at }];
    return (['then', 'else'] as const).flatMap((branch) => plainEffects(effect[branch], [...at, branch]));
  });
}

function namesInEffect({ services, map }: Scenario, effect: PlainEffect, path: Path): Finding[] {
  const all = (field: string, what: string, words: string[], known: string[]) =>
    words.flatMap((word, index) => unknownName([...path, field, index], what, word, known));
  switch (effect.do) {
    case 'report':
      return [
        ...all('to', 'Service', effect.to, idsOf(services)),
        ...(effect.place === undefined
          ? []
          : unknownName([...path, 'place'], 'Place', effect.place, idsOf(map.places))),
      ];
    case 'sends':
      return all('services', 'Service', effect.services, idsOf(services));
    case 'resource':
    case 'distract':
      return unknownName([...path, 'service'], 'Service', effect.service, idsOf(services));
    case 'checks':
      return all('sectors', 'Sector', effect.sectors, idsOf(map.sectors));
    case 'guards':
      return all('places', 'Place', effect.places, idsOf(map.places));
    case 'delay':
    case 'influence':
      return unknownName([...path, 'place'], 'Place', effect.place, idsOf(map.places));
    default:
      return [];
  }
}

/** On a service's card or an inject: a person only where the card is about one, and never the attacker's cell. */
function misplacedOnCard(card: Pick<DecisionCard, 'id' | 'about'>, effect: PlainEffect, path: Path): Finding[] {
  const say = (key: string) => [error(path, key, { word: card.id, effect: effect.do })];
  if (needsCell(effect) || effect.do === 'falseReport') return say('effectNeedsAttacker');
  const ofPerson =
    effect.do === 'alert' || effect.do === 'hold' || (effect.do === 'report' && effect.about !== 'place');
  if (ofPerson && card.about === undefined) return say('effectNeedsPerson');
  if (effect.do !== 'report') return [];
  if (effect.about === 'companion' && card.about?.companion === false) return say('effectNeedsCompanion');
  return effect.about === 'place' && effect.place === undefined ? say('effectNeedsPlace') : [];
}

/** In the attacker's hand: nothing about a card's person, and a cell or place only where the card names one. */
function misplacedInHand(card: OpportunityCard, effect: PlainEffect, path: Path): Finding[] {
  const say = (key: string) => [error(path, key, { word: card.id, effect: effect.do })];
  if (effect.do === 'alert' || effect.do === 'hold') return say('effectNeedsPerson');
  if (effect.do === 'report' && effect.about !== 'place') return say('effectNeedsPerson');
  if (needsCell(effect) && card.needs !== 'cell') return say('effectNeedsCell');
  return effect.do === 'falseReport' && card.needs !== 'place' ? say('effectNeedsChosenPlace') : [];
}

const needsCell = (effect: PlainEffect): boolean =>
  effect.do === 'papers' || effect.do === 'readiness' || (effect.do === 'traces' && effect.where === 'chosen-cell');
