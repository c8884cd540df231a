import type { Words } from '../../text/words';
import type { Board } from '../board';
import { isLive } from '../cells';
import type { State } from '../state';
import { refuseCell } from './cellOrders';
import type { Form, OrderOf, OrderRule } from './orderRule';

type PlayCard = OrderOf<'playCard'>;

/** Why this card cannot be played so: it is not in the hand, or it needs a cell or a place that was not named. */
function refuseCard(board: Board, state: State, order: PlayCard): Words | null {
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
function formsOf(board: Board, state: State, card: string): Form<PlayCard>[] {
  const needs = board.opportunities.get(card)?.needs ?? 'nothing';
  if (needs === 'nothing') return [{ label: { key: 'flow.play' }, order: { kind: 'playCard', card } }];
  if (needs === 'cell') {
    return state.cells.filter(isLive).map(({ id }) => ({
      label: { key: 'flow.playFor', params: { cell: { cell: id } } },
      order: { kind: 'playCard', card, cell: id },
    }));
  }
  return board.scenario.map.places.map(({ id }) => ({
    label: { key: 'flow.playAt', params: { place: { place: id } } },
    order: { kind: 'playCard', card, place: id },
  }));
}

/** At most one card is played a round; another takes its place. */
export const playCardOrder: OrderRule<PlayCard> = {
  kind: 'playCard',
  names: 'card',
  cost: () => null,
  refuse: (board, state, _seat, order) => refuseCard(board, state, order),
  about: ({ state }) => [...new Set(state.attacker.hand)],
  forms: ({ board, state }, card) => formsOf(board, state, card),
  formless: () => ({ key: 'refuse.nobodyLeft' }),
  words(board, _state, _seat, order) {
    const title = board.opportunities.get(order.card)?.title;
    return { key: 'flow.orderPlayCard', params: { card: title === undefined ? order.card : { text: title } } };
  },
  replaces: (_order, older) => older.kind === 'playCard',
};
