import type { Board } from '../rules/board';
import { CONDITIONS } from '../rules/conditions/list';
import { EFFECTS } from '../rules/effects/list';
import type { Effect } from '../rules/effects/schemas';
import { injectState } from '../rules/injects';
import type { Inject } from '../rules/shape/injects';
import { ATTACKER_ORDERS, SERVICE_ORDERS } from '../rules/shape/services';
import type { State } from '../rules/state';

/** What can occur in play, as `effect/trust`, `condition/round`, `order/watch`, `card/returnees`, `option/returnees/hold`. */
export type Part = string;
/** In how many games each part occurred. */
export type Coverage = Record<Part, number>;

/** Everything that the rules know, whatever a deck makes of it. */
export function partsOfRules(): Part[] {
  return [
    ...[...Object.keys(EFFECTS), 'chance'].map((kind) => `effect/${kind}`),
    ...Object.keys(CONDITIONS).map((kind) => `condition/${kind}`),
    ...[...SERVICE_ORDERS, ...ATTACKER_ORDERS].map((kind) => `order/${kind}`),
  ];
}

/** Everything that a deck promises: its cards with all their options, what they bring, and the orders of its seats. */
export function partsOfDeck(board: Board): Part[] {
  const { services, cards, opportunities, injects, manhunt } = board.scenario;
  const ofAttacker = ATTACKER_ORDERS.filter((kind) => kind !== 'escape' || manhunt !== undefined);
  return [
    ...new Set([
      ...[...services.flatMap(({ orders }) => orders), ...ofAttacker].map((kind) => `order/${kind}`),
      ...cards.flatMap((card) => [
        ...partsOfCard(board, card.id),
        ...card.options.flatMap((option) => partsOfOption(board, card.id, option.id)),
      ]),
      ...opportunities.flatMap((card) => partsOfOpportunity(board, card.id)),
      ...injects.filter(({ release }) => release.when !== 'manual').flatMap(partsOfInject),
    ]),
  ];
}

/**
 * What occurred in an exercise, from its last state: orders that were executed, cards that were dealt by their
 * conditions, options that were answered or stood by default, and their effects. What stands behind a chance counts with it.
 */
export function partsOfGame(board: Board, state: State): Part[] {
  const parts = new Set<Part>();
  const add = (more: readonly Part[]) => {
    for (const part of more) parts.add(part);
  };
  for (const seat of board.seats) {
    const own = seat === 'attacker' ? state.attacker : state.services[seat];
    for (const { order } of own?.history ?? []) {
      parts.add(`order/${order.kind}`);
      if (order.kind === 'playCard') add(partsOfOpportunity(board, order.card));
    }
  }
  for (const inject of board.scenario.injects) {
    if (injectState(state, inject.id)?.status === 'released') add(partsOfInject(inject));
  }
  for (const { card, answer } of state.cards) {
    add(partsOfCard(board, card));
    if (answer !== null) add(partsOfOption(board, card, answer.option));
  }
  return [...parts];
}

/** Counts the parts of one more game. */
export function cover(coverage: Coverage, parts: readonly Part[]): void {
  for (const part of parts) coverage[part] = (coverage[part] ?? 0) + 1;
}

/** Parts that never occurred, in the order in which they were promised. */
export function missing(promised: readonly Part[], coverage: Coverage): Part[] {
  return promised.filter((part) => (coverage[part] ?? 0) === 0);
}

function partsOfCard(board: Board, card: string): Part[] {
  const deal = board.cards.get(card)?.deal ?? [];
  return [`card/${card}`, ...deal.map(({ when }) => `condition/${when}`)];
}

function partsOfOption(board: Board, card: string, id: string): Part[] {
  const option = board.cards.get(card)?.options.find((one) => one.id === id);
  return [`option/${card}/${id}`, ...partsOfEffects(option?.effects ?? [])];
}

function partsOfOpportunity(board: Board, card: string): Part[] {
  return [`card/${card}`, ...partsOfEffects(board.opportunities.get(card)?.effects ?? [])];
}

function partsOfInject({ id, release, effects }: Inject): Part[] {
  const conditions = release.when === 'if' ? release.all.map(({ when }) => `condition/${when}`) : [];
  return [`inject/${id}`, ...conditions, ...partsOfEffects(effects)];
}

function partsOfEffects(effects: readonly Effect[]): Part[] {
  return effects.flatMap((effect) =>
    effect.do === 'chance'
      ? ['effect/chance', ...partsOfEffects(effect.then), ...partsOfEffects(effect.else)]
      : [`effect/${effect.do}`],
  );
}
