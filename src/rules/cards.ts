import type { Board } from './board';
import { drawCardPerson } from './cardPerson';
import type { Command, Order } from './command';
import type { EffectContext } from './effects/effectRule';
import { applyEffects, mayTakeMeans, refuseEffects } from './effects/list';
import { personOf } from './personOf';
import { record } from './record';
import { Refusal } from './refusal';
import { resourceLeft } from './resources';
import type { CardOption, DecisionCard } from './shape/cards';
import type { DealtCard, SeatId, State } from './state';
import { isTime } from './timing';
import { withCodes } from './withCodes';

/**
 * Deals each seat the card it faces this round: at most one, each card once. Cards whose time runs out first go first;
 * others that are due wait.
 */
export function dealCards(board: Board, state: State): void {
  for (const seat of board.seats) {
    const card = firstDue(board, state, seat);
    if (card === null) continue;
    const { person, companion, true: fears } = drawCardPerson(board, state, card);
    const dealt: DealtCard = { card: card.id, seat, round: state.round, person, companion, true: fears, answer: null };
    state.cards.push(dealt);
    record(
      state,
      'file',
      { key: 'evidence.cardDealt', params: { card: { text: withCodes(card.title, dealt) } } },
      { seenBy: [seat] },
    );
  }
}

function firstDue(board: Board, state: State, seat: SeatId): DecisionCard | null {
  for (const { card, timing } of board.dealings.get(seat) ?? [])
    if (isTime(board, state, timing) && !wasDealt(state, card)) return card;
  return null;
}

function wasDealt(state: State, { id }: DecisionCard): boolean {
  for (const dealt of state.cards) if (dealt.card === id) return true;
  return false;
}

/** A seat's cards that still want an answer. */
export function cardsAwaiting(state: State, seat: SeatId): DealtCard[] {
  return state.cards.filter((dealt) => dealt.seat === seat && dealt.answer === null);
}

/** Whether a card of the seat still wants an answer. */
export function isCardAwaiting(state: State, seat: SeatId): boolean {
  for (const dealt of state.cards) if (dealt.seat === seat && dealt.answer === null) return true;
  return false;
}

type Answer = Extract<Command, { type: 'answerCard' }>;
/** From whose means something may have been taken by now. */
export type Taken = 'everybody' | 'itself' | 'nobody';

/**
 * A seat answers its card, for good. The cost is paid at once; the effects come at the start of execution, unless the
 * option says at once. Answers from whom that may have taken means. Throws a Refusal when the card is not the seat's to
 * answer or cannot be paid.
 */
export function answerCard(board: Board, state: State, seat: SeatId, command: Answer): Taken {
  const card = board.cards.get(command.card);
  const dealt = state.cards.find((one) => one.card === command.card && one.seat === seat);
  if (card === undefined || dealt === undefined) throw new Refusal({ key: 'law.cardNotYours' });
  if (dealt.answer !== null) throw new Refusal({ key: 'law.cardAnswered' });
  const option = card.options.find((one) => one.id === command.option);
  if (option === undefined) throw new Refusal({ key: 'law.cardNoOption' });
  const refused =
    refuseCost(board, state, seat, option) ?? refuseEffects(board, state, option.effects, contextOf(state, dealt));
  if (refused !== null) throw new Refusal(refused);
  pay(state, seat, option);
  settle(
    board,
    state,
    { card, dealt, option },
    {
      option: option.id,
      round: state.round,
      by: 'seat',
      reason: command.reason ?? null,
      sure: command.sure ?? null,
      reliedOn: command.reliedOn ?? [],
    },
  );
  if (option.atOnce === true && mayTakeMeans(option.effects)) return 'everybody';
  return option.cost === undefined ? 'nobody' : 'itself';
}

function refuseCost(board: Board, state: State, seat: SeatId, { cost }: CardOption) {
  if (cost === undefined) return null;
  const left = resourceLeft(board, state, seat, cost.resource);
  if (left >= cost.amount) return null;
  const unit = { words: { key: `law.unit_${cost.resource}` } };
  return { key: 'law.cardCost', params: { needs: cost.amount, left: Math.max(0, left), unit } };
}

function pay(state: State, seat: SeatId, { cost }: CardOption): void {
  const spent = state.services[seat]?.spent;
  if (cost !== undefined && spent !== undefined) spent[cost.resource] = (spent[cost.resource] ?? 0) + cost.amount;
}

type Settling = { card: DecisionCard; dealt: DealtCard; option: CardOption };

function settle(
  board: Board,
  state: State,
  { card, dealt, option }: Settling,
  answer: NonNullable<DealtCard['answer']>,
): void {
  dealt.answer = answer;
  const params = { card: { text: withCodes(card.title, dealt) }, option: { text: withCodes(option.title, dealt) } };
  const key = answer.by === 'seat' ? 'evidence.cardAnswered' : 'evidence.cardDefault';
  record(state, 'file', { key, params }, { seenBy: [dealt.seat] });
  if (option.atOnce) applyEffects(board, state, option.effects, contextOf(state, dealt));
  else state.owed.push({ card: card.id, option: option.id });
}

/**
 * Time is up: every card without an answer takes its default, recorded as "no decision taken". It costs nothing. Answers
 * whether what came of it at once may have taken means.
 */
export function defaultCards(board: Board, state: State): boolean {
  let took = false;
  for (const dealt of state.cards) {
    const card = board.cards.get(dealt.card);
    const option = card?.options.find((one) => one.id === card.default);
    if (dealt.answer !== null || card === undefined || option === undefined) continue;
    const said = { reason: null, sure: null, reliedOn: [] };
    settle(board, state, { card, dealt, option }, { option: option.id, round: state.round, by: 'default', ...said });
    took ||= option.atOnce === true && mayTakeMeans(option.effects);
  }
  return took;
}

/** The start of execution: what this round's answers brought about. Answers whether that may have taken means. */
export function applyOwedEffects(board: Board, state: State): boolean {
  const { owed } = state;
  if (owed.length === 0) return false;
  state.owed = [];
  let took = false;
  for (const { card, option: chosen } of owed) {
    const dealt = state.cards.find((one) => one.card === card);
    const option = board.cards.get(card)?.options.find(({ id }) => id === chosen);
    if (dealt === undefined || option === undefined) continue;
    applyEffects(board, state, option.effects, contextOf(state, dealt));
    took ||= mayTakeMeans(option.effects);
  }
  return took;
}

function contextOf(state: State, dealt: DealtCard): EffectContext {
  const { card, seat, person: code, companion, true: fears } = dealt;
  const person = code === null ? undefined : personOf(state, code);
  return {
    card,
    seat,
    person: code,
    companion,
    cell: person?.cell ?? null,
    place: person?.place ?? null,
    true: fears,
    index: 0,
  };
}

/** The attacker draws one opportunity card a round while its hand has room. */
export function drawOpportunities(board: Board, state: State): void {
  const { hand, deck } = state.attacker;
  if (hand.length >= board.numbers.network.hand) return;
  const card = deck.shift();
  if (card !== undefined) hand.push(card);
}

/** The attacker plays an opportunity card from its hand; its effects come at once. */
export function playOpportunity(board: Board, state: State, order: Extract<Order, { kind: 'playCard' }>): void {
  const card = board.opportunities.get(order.card);
  const at = state.attacker.hand.indexOf(order.card);
  if (card === undefined || at < 0) return;
  state.attacker.hand.splice(at, 1);
  record(
    state,
    'file',
    { key: 'evidence.opportunity', params: { card: { text: card.title } } },
    { seenBy: ['attacker'] },
  );
  const named = { person: null, companion: null, cell: order.cell ?? null, place: order.place ?? null };
  applyEffects(board, state, card.effects, { card: card.id, seat: 'attacker', ...named, true: true, index: 0 });
}
