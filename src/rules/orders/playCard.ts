import type { Words } from '../../text/words';
import type { Board } from '../board';
import { isLive } from '../cells';
import type { Order } from '../command';
import type { State } from '../state';
import type { Form } from './cellOrders';
import { form, refuseCell, target } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';

/** Why this card cannot be played so: it is not in the hand, or it needs a cell or a place that was not named. */
function refuseCard(board: Board, state: State, order: OrderOf<'playCard'>): Words | null {
  const card = board.opportunities.get(order.card);
  if (card === undefined || !state.attacker.hand.includes(order.card)) return { key: 'refuse.notInHand' };
  if (card.needs === 'cell')
    return order.cell === undefined ? { key: 'refuse.nameCell' } : refuseCell(state, order.cell);
  if (card.needs === 'place') {
    return order.place === undefined || !board.places.has(order.place) ? { key: 'refuse.namePlace' } : null;
  }
  return null;
}

/** One form for each cell or place that the card could name; one in all when it needs nothing. */
function formsOf(board: Board, state: State, card: string): Form[] {
  const needs = board.opportunities.get(card)?.needs ?? 'nothing';
  const forms: Form[] = [];
  const add = (label: Words, order: Order) => forms.push(form(label, order, null));
  if (needs === 'nothing') add({ key: 'flow.play' }, { kind: 'playCard', card });
  if (needs === 'cell') {
    for (const { id } of state.cells.filter(isLive)) {
      add({ key: 'flow.playFor', params: { cell: { cell: id } } }, { kind: 'playCard', card, cell: id });
    }
  }
  if (needs === 'place') {
    for (const { id } of board.scenario.map.places) {
      add({ key: 'flow.playAt', params: { place: { place: id } } }, { kind: 'playCard', card, place: id });
    }
  }
  return forms;
}

/** At most one card is played a round; another takes its place. */
export const playCardOrder: OrderRule<OrderOf<'playCard'>> = {
  kind: 'playCard',
  names: 'card',
  cost: () => null,
  refuse: (board, state, _seat, order) => refuseCard(board, state, order),
  targets: (board, state) =>
    [...new Set(state.attacker.hand)].map((card) =>
      target(card, formsOf(board, state, card), { key: 'refuse.nobodyLeft' }),
    ),
  words(board, _state, _seat, order) {
    const title = board.opportunities.get(order.card)?.title;
    return { key: 'flow.orderPlayCard', params: { card: title === undefined ? order.card : { text: title } } };
  },
  replaces: (_order, older) => older.kind === 'playCard',
};
