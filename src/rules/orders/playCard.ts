import type { Words } from '../../text/words';
import type { Board } from '../board';
import { isLive } from '../cells';
import type { State } from '../state';
import { refuseCell } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';

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

/** One order for each cell or place that the card could name; one in all when it needs nothing. */
function waysToPlay(board: Board, state: State, card: string): PlayCard[] {
  const needs = board.opportunities.get(card)?.needs ?? 'nothing';
  if (needs === 'nothing') return [{ kind: 'playCard', card }];
  if (needs === 'cell') return state.cells.filter(isLive).map(({ id }) => ({ kind: 'playCard', card, cell: id }));
  return board.scenario.map.places.map(({ id }) => ({ kind: 'playCard', card, place: id }));
}

function labelOf({ cell, place }: PlayCard): Words {
  if (cell !== undefined) return { key: 'flow.playFor', params: { cell: { cell } } };
  return place === undefined ? { key: 'flow.play' } : { key: 'flow.playAt', params: { place: { place } } };
}

/** At most one card is played a round; another takes its place. */
export const playCardOrder: OrderRule<PlayCard> = {
  kind: 'playCard',
  names: 'card',
  cost: () => null,
  refuse: (board, state, _seat, order) => refuseCard(board, state, order),
  about: ({ state }) => [...new Set(state.attacker.hand)],
  orders: ({ board, state }, card) => waysToPlay(board, state, card),
  label: labelOf,
  unnamed: () => ({ key: 'refuse.nobodyLeft' }),
  words(board, _state, _seat, order) {
    const title = board.opportunities.get(order.card)?.title;
    return { key: 'flow.orderPlayCard', params: { card: title === undefined ? order.card : { text: title } } };
  },
  replaces: (_order, older) => older.kind === 'playCard',
};
