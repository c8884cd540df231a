import type { Effect, PlainEffect } from '../../../rules/effects/schemas';
import type { CardInView, CardOptionInView, ServiceView } from '../../../view/seatView';
import type { Chance } from '../../chance';
import type { Decision } from '../../decision';
import { quantalChoice } from '../../quantal';
import type { Picture } from './picture';
import { likely } from './picture';
import { costOfTrust, danger, worthOfTaking } from './worth';

/** What one of each means is worth for a round, in attacks. */
const MEANS = { team: 0.008, analyst: 0.006, unit: 0.004, alert: 0.002, raidTeam: 0.008, guard: 0.015, point: 0.012 };
/** What a report is worth per point of weight and reader, if it is true; an alert by its code; a report on a place. */
const REPORT = 0.012;
const PLACE = 0.004;
const ALERT = { discreet: 0.01, check: 0.02, detain: 0.04 };
const SEND = 0.004;
const CHECK = 0.004;
const TRACES = 0.05;
const TIPS = 0.01;
const RECRUITS = 0.08;
const DELAY = 0.04;
/** Where a card's rules are not known: what acting is worth for each report on its person. */
const ACTS = 0.01;

/**
 * How surely the best answer is taken: of two, one that is worth a hundredth of an attack less is taken in about a third
 * of the exercises. Forced in played exercises, most answers to a card differ by less.
 */
const SHARP = 70;

/**
 * Answers every card that waits by what its options say they do: what they bring, what they cost, who it is about. Of
 * answers worth almost the same, services take now this one, now that one.
 */
export function answerByWorth(
  view: ServiceView,
  picture: Picture,
  { level, chance }: { level: number; chance: Chance },
): Decision {
  const left = new Map(view.resources.map((one) => [one.resource, one.left]));
  const decision: Decision = { commands: [], reasons: [], stats: { level, considered: 0, taken: 0 } };
  for (const card of view.cards) {
    if (card.answer !== null) continue;
    const options = card.options
      .filter(({ possible, cost }) => possible && (cost === null || (left.get(cost.resource) ?? 0) >= cost.amount))
      .map((option) => {
        const utility = worthOf(view, picture, card, option);
        return { id: `card/${card.card}/${option.id}`, utility, option };
      });
    const best = quantalChoice(options, SHARP, chance);
    if (best === undefined) continue;
    if (best.cost !== null) left.set(best.cost.resource, (left.get(best.cost.resource) ?? 0) - best.cost.amount);
    decision.commands.push({ type: 'answerCard', card: card.card, option: best.id });
    decision.reasons.push({ key: 'reason.cardWorth', params: { card: card.title, option: best.title } });
    decision.stats.considered += card.options.length;
    decision.stats.taken += 1;
  }
  return decision;
}

type Case = { view: ServiceView; picture: Picture; chance: number };

function worthOf(view: ServiceView, picture: Picture, card: CardInView, option: CardOptionInView): number {
  const printed = picture.board.cards.get(card.card)?.options.find(({ id }) => id === option.id)?.effects;
  if (printed === undefined) return option.cost !== null || option.id !== card.default ? ACTS * card.holds.length : 0;
  const chance = Math.max(card.person === null ? 0 : likely(picture, card.person), oddsOf(card));
  const about = { view, picture, chance };
  const price = option.cost === null ? 0 : MEANS[option.cost.resource as keyof typeof MEANS] * option.cost.amount;
  return printed.reduce((sum, effect) => sum + gainOf(about, effect), -price);
}

/** How sure the card itself is of its person: what it tells at some of its options holds for all. */
function oddsOf(card: CardInView): number {
  if (card.person === null) return 0;
  return Math.max(0, ...card.options.map(({ odds }) => (odds?.words.key === 'odds.cardTrue' ? odds.chance : 0)));
}

function gainOf(about: Case, effect: Effect): number {
  if (effect.do !== 'chance') return plainGain(about, effect);
  const sum = (effects: readonly PlainEffect[]) => effects.reduce((all, one) => all + plainGain(about, one), 0);
  return effect.chance * sum(effect.then) + (1 - effect.chance) * sum(effect.else);
}

/** What an effect is worth to the services, in attacks. */
function plainGain({ view, picture, chance }: Case, effect: PlainEffect): number {
  const { numbers } = picture;
  switch (effect.do) {
    case 'report':
      if (effect.about === 'place') return PLACE * effect.weight * effect.to.length;
      return (
        REPORT * effect.to.length * (effect.weight > 0 ? effect.weight * chance : -effect.weight * (1 - chance) * 0.3)
      );
    case 'alert':
      return ALERT[effect.code] * chance;
    case 'hold':
      return (
        effect.finds * (chance * worthOfTaking(picture) - (1 - chance) * costOfTrust(view, numbers.trust.harmlessHeld))
      );
    case 'trust':
      return effect.by > 0 ? costOfTrust(view, Math.min(effect.by, 10 - view.trust)) : -costOfTrust(view, -effect.by);
    case 'guards': {
      const share = effect.places.length / Math.max(1, picture.belief.targets.length);
      return share * effect.details * (1 - numbers.launch.guardFactor) * danger(picture, Math.min(4, effect.rounds));
    }
    case 'checks':
      return CHECK * effect.units * effect.sectors.length * Math.min(3, effect.rounds);
    case 'resource':
      return MEANS[effect.resource as keyof typeof MEANS] * effect.by * Math.min(4, effect.rounds);
    case 'sends':
      return SEND * effect.by * effect.services.length * Math.min(4, effect.rounds);
    case 'traces':
      return TRACES * (effect.factor - 1) * Math.min(4, effect.rounds);
    case 'tips':
      return TIPS * (effect.factor - 1) * Math.min(4, effect.rounds);
    case 'recruitOdds':
      return -RECRUITS * effect.by * Math.min(4, effect.rounds);
    case 'delay':
      return DELAY * effect.chance * effect.rounds;
    default:
      return 0;
  }
}
