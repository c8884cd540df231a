import type { ServiceView, StopInView } from '../../view/seatView';
import type { Chance } from '../chance';
import { pick } from '../chance';
import type { Decision } from '../decision';

/** A novice's word at the border: any lawful choice. */
export function stopAtRandom(stop: StopInView, chance: Chance): Decision {
  const open = stop.choices.filter((choice) => choice.possible && choice.lawful);
  const choice = pick(open, chance.now(`stop/${stop.stop}`))?.choice ?? 'waveThrough';
  return {
    commands: [{ type: 'decideStop', stop: stop.stop, choice }],
    reasons: [{ key: 'reason.random' }],
    stats: { level: 0, considered: open.length, taken: 1 },
  };
}

/** A novice's answers to the cards that wait: any option that can be paid. */
export function answerAtRandom(view: ServiceView, chance: Chance): Decision {
  const decision: Decision = { commands: [], reasons: [], stats: { level: 0, considered: 0, taken: 0 } };
  const left = new Map(view.resources.map((one) => [one.resource, one.left]));
  for (const card of view.cards) {
    if (card.answer !== null) continue;
    const open = card.options.filter(
      (one) => one.possible && (one.cost === null || (left.get(one.cost.resource) ?? 0) >= one.cost.amount),
    );
    const option = pick(open, chance.now(`card/${card.card}`));
    if (option === undefined) continue;
    if (option.cost !== null)
      left.set(option.cost.resource, (left.get(option.cost.resource) ?? 0) - option.cost.amount);
    decision.commands.push({ type: 'answerCard', card: card.card, option: option.id });
    decision.reasons.push({ key: 'reason.random' });
    decision.stats.considered += open.length;
    decision.stats.taken += 1;
  }
  return decision;
}
