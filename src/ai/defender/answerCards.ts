import type { Cost } from '../../rules/choices';
import type { Resource } from '../../rules/shape/services';
import type { CardInView, CardOptionInView, ServiceView } from '../../view/seatView';
import type { Chance } from '../chance';
import type { Decision } from '../decision';

const OWN_REPORTS = 0.6;
const ACTS = 0.35;

/**
 * Answers every card that waits: acting (an option that costs something) is preferred when the own file holds
 * reports on the card's person, or the card warns of nobody on file and something is left to spend.
 */
export function answerCards(view: ServiceView, chance: Chance, level: number): Decision {
  const spent: Spent = {};
  const decision: Decision = { commands: [], reasons: [], stats: { level, considered: 0, taken: 0 } };
  for (const card of view.cards) {
    if (card.answer !== null) continue;
    const open = card.options.filter((option) => option.possible && isPaidBy(view, spent, option.cost));
    const best = mostWorth(card, open, chance);
    if (best === undefined) continue;
    if (best.cost !== null) spent[best.cost.resource] = (spent[best.cost.resource] ?? 0) + best.cost.amount;
    decision.commands.push({ type: 'answerCard', card: card.card, option: best.id });
    decision.reasons.push({ key: 'reason.card', params: { card: card.title, option: best.title } });
    decision.stats.considered += card.options.length;
    decision.stats.taken += 1;
  }
  return decision;
}

/** What earlier answers of the same round take. */
type Spent = Partial<Record<Resource, number>>;

/** Whether the means go round for this answer too; what an answer takes alone is in the view. */
function isPaidBy(view: ServiceView, spent: Spent, cost: Cost | null): boolean {
  const before = cost === null ? undefined : spent[cost.resource];
  if (cost === null || before === undefined) return true;
  const left = view.resources.find(({ resource }) => resource === cost.resource)?.left ?? 0;
  return left - before >= cost.amount;
}

/** The option that is worth most; of equals the first. */
function mostWorth(card: CardInView, open: readonly CardOptionInView[], chance: Chance): CardOptionInView | undefined {
  const evidence = card.holds.length > 0 ? OWN_REPORTS : ACTS;
  let best: CardOptionInView | undefined;
  let most = 0;
  const luck = chance.asking(`card/${card.card}/`);
  for (const option of open) {
    const acts = option.cost !== null || option.id !== card.default;
    const worth = (acts ? evidence : 0) + luck(option.id);
    if (best !== undefined && worth <= most) continue;
    best = option;
    most = worth;
  }
  return best;
}
