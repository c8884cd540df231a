import type { DecisionCard } from './shape/cards';
import type { Inject } from './shape/injects';
import type { Timing } from './timing';
import { timingOf } from './timing';

/** A card and when it may be dealt. */
export type Dealing = { card: DecisionCard; timing: Timing };
/** An inject and when it comes by itself. */
export type Releasing = { inject: Inject; timing: Timing };

/** Each seat's cards, those whose time runs out first before the others. */
export function dealingsOf(cards: readonly DecisionCard[]): Map<string, Dealing[]> {
  const bySeat = new Map<string, Dealing[]>();
  for (const card of cards) {
    const dealing = { card, timing: timingOf(card.act, card.deal) };
    const own = bySeat.get(card.seat);
    if (own === undefined) bySeat.set(card.seat, [dealing]);
    else own.push(dealing);
  }
  for (const own of bySeat.values()) own.sort((a, b) => a.timing.to - b.timing.to || 0);
  return bySeat;
}

/** The injects that do not wait for Control's word, in the order of the list. */
export function releasingsOf(injects: readonly Inject[]): Releasing[] {
  const releasings: Releasing[] = [];
  for (const inject of injects) {
    const { act, release } = inject;
    if (release.when === 'round')
      releasings.push({ inject, timing: { act, from: release.round, to: release.round, conditions: [] } });
    if (release.when === 'if') releasings.push({ inject, timing: timingOf(act, release.all) });
  }
  return releasings;
}
