import type { Target } from '../../../rules/choices';
import type { Order } from '../../../rules/command';
import type { AttackerView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { canPay, write } from '../../desk';
import { formAbout, optionOf } from '../../forms';
import { idsOfPlaces, numbersOfPlaces } from '../../geography';
import type { Filter } from '../campaign';

const LUCK = 0.5;

type PlayCard = Extract<Order, { kind: 'playCard' }>;
type Best = { order: PlayCard | null; worth: number };

/**
 * Plays one opportunity: about a cell when one does something that may be seen, away from its cells when a place
 * is asked for, and otherwise when at least one cell travels or strikes.
 */
export const playCards: Filter = {
  name: 'playCards',
  run: ({ desk }) => {
    const best: Best = { order: null, worth: 0 };
    const given: Order[] = [];
    for (const one of desk.commands) if (one.type === 'giveOrder') given.push(one.order);
    for (const card of optionOf(desk.view, 'playCard')?.targets ?? []) weigh(desk, card, given, best);
    const { order } = best;
    const form = order === null ? undefined : formAbout(desk.view, 'playCard', order.card, (one) => one === order);
    if (form === undefined || !canPay(desk, form.cost)) return;
    const { card } = form.order;
    const title = desk.view.hand.find((one) => one.card === card)?.title ?? card;
    write(desk, form.order, form.cost, { key: 'reason.playCard', params: { card: title } });
  },
};

/** Looks at every way to play a card, and keeps the one that is worth most so far. */
function weigh(desk: Desk<AttackerView>, card: Target, given: readonly Order[], best: Best): void {
  const luck = luckWith(desk, card.id);
  for (const form of card.forms) {
    if (!form.possible) continue;
    desk.considered += 1;
    const order = form.order as PlayCard;
    const base = baseWorth(desk.view, order, given);
    // Luck is drawn only where it could make this the best.
    if (base === 0 || base + LUCK <= best.worth) continue;
    const worth = base + LUCK * luck(order);
    if (worth <= best.worth) continue;
    best.order = order;
    best.worth = worth;
  }
}

/** The luck of a card with a cell, a place or nothing; of all places at once, where one is asked for. */
function luckWith({ face, chance }: Desk, card: string): (order: PlayCard) => number {
  const question = `hand/${card}/`;
  let places: readonly number[] | null = null;
  return ({ cell, place }) => {
    const number = cell === undefined && place !== undefined ? numbersOfPlaces(face).get(place) : undefined;
    if (number === undefined) return chance.now(question, cell ?? place);
    places ??= chance.nowOfEach(question, idsOfPlaces(face));
    return places[number] as number;
  };
}

function baseWorth(view: AttackerView, { cell, place }: PlayCard, given: readonly Order[]): number {
  if (cell !== undefined) {
    const order = given.find((one) => 'cell' in one && one.cell === cell && one.kind !== 'papers');
    return order === undefined || order.kind === 'lieLow' ? 0 : 1;
  }
  if (place !== undefined) return view.cells.some((one) => one.place === place) ? 0 : 0.6;
  return given.some((one) => one.kind === 'journey' || one.kind === 'launch') ? 0.9 : 0;
}
