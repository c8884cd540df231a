import type { Model } from './model';
import { HARDLY } from './nearlyNever';

const usual = new WeakMap<Model, number>();

/** What it is worth that some card of the deck speaks of somebody: as often as its cards are right, on average. */
export function usualCardWorth(model: Model): number {
  const known = usual.get(model) ?? workOut(model);
  usual.set(model, known);
  return known;
}

function workOut(model: Model): number {
  const { cards } = model.board.scenario;
  const chances = cards.flatMap(({ about }) => (about === undefined ? [] : [about.trueChance]));
  if (chances.length === 0) return 1;
  return cardWorth(model, chances.reduce((sum, chance) => sum + chance, 0) / chances.length);
}

/**
 * How much likelier it is that a card which is right so often speaks of somebody if he is one of the network's listed
 * people than if he is a harmless one. What the card then says of him is the same either way.
 */
function cardWorth({ cells, subjects }: Model, right: number): number {
  const guilty = Math.max(
    1,
    cells.reduce((sum, { listed }) => sum + listed, 0),
  );
  const harmless = Math.max(1, subjects - guilty);
  return Math.max(HARDLY, right / guilty) / Math.max(HARDLY, (1 - right) / harmless);
}

/** How likely somebody is to belong to the network once a card that is right so often speaks of him; all chances 0 to 1. */
export function withCard(model: Model, operative: number, right: number): number {
  const likely = operative * cardWorth(model, right);
  return likely / (likely + 1 - operative);
}
