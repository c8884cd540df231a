import type { Board } from '../../rules/board';
import { answerCard } from '../../rules/cards';
import type { Order } from '../../rules/command';
import { Refusal } from '../../rules/refusal';
import type { DealtCard, State } from '../../rules/state';
import type { Habits } from './habits';
import { LOTS, lot } from './lot';
import { sendOn } from './sendOn';
import { readFile } from './serviceFile';
import type { Desk } from './serviceOrders';
import { arrest, coordinate, guard, openAlerts, post, study, watch } from './serviceOrders';

/**
 * The services of a made-up world answer their cards and write their orders for the round, each from its own file.
 * They stand for whoever may sit there: quick, and no better than a checklist.
 */
export function playServices(board: Board, state: State, habits: Habits): void {
  board.scenario.services.forEach(({ id, orders: kinds }, index) => {
    const own = state.services[id];
    if (own === undefined) return;
    answerCards(board, state, id);
    const file = readFile(board, state, id);
    const wanders = habits.wanders > 0 && lot(state, LOTS.wander, index) < habits.wanders;
    const desk: Desk = { board, state, service: id, habits, file, orders: [] };
    if (kinds.includes('guard')) guard(desk);
    if (kinds.includes('post')) post(desk);
    if (!wanders) {
      if (kinds.includes('arrest')) arrest(desk);
      if (kinds.includes('openAlert')) openAlerts(desk);
      if (kinds.includes('watch')) watch(desk);
      if (kinds.includes('study')) study(desk);
      if (kinds.includes('askPartner') || kinds.includes('pressure') || kinds.includes('outreach')) coordinate(desk);
    }
    own.orders = desk.orders.map(written);
    own.nextOrder = own.orders.length + 1;
    sendOn(board, state, id, habits, file);
  });
}

function written(order: Order, index: number): { id: string; order: Order; reason: null } {
  return { id: `o${index + 1}`, order, reason: null };
}

/** Any option that can be paid, by lot: what services make of their cards is not known. */
function answerCards(board: Board, state: State, service: string): void {
  for (const dealt of state.cards) {
    if (dealt.seat === service && dealt.answer === null) answer(board, state, dealt);
  }
}

function answer(board: Board, state: State, dealt: DealtCard): void {
  const options = board.cards.get(dealt.card)?.options ?? [];
  const from = Math.floor(lot(state, LOTS.card, board.seats.indexOf(dealt.seat)) * options.length);
  for (let next = 0; next < options.length; next++) {
    const option = options[(from + next) % options.length]?.id ?? '';
    try {
      answerCard(board, state, dealt.seat, { type: 'answerCard', card: dealt.card, option });
      return;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
