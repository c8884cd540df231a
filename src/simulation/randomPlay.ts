import { actBoard } from '../rules/actBoard';
import { apply } from '../rules/apply';
import type { Board } from '../rules/board';
import { cardsAwaiting } from '../rules/cards';
import type { Command, Order } from '../rules/command';
import { kindsOf, refuseOrder } from '../rules/planning';
import type { Seed } from '../rules/random';
import { refuseSend } from '../rules/reports';
import { resourceLeft } from '../rules/resources';
import { setup } from '../rules/setup';
import type { SeatId, State } from '../rules/state';
import { refuseAsk, stopChoices } from '../rules/stopChoices';
import { openStop } from '../rules/stops';
import type { Dice } from './dice';
import { diceOf } from './dice';
import { randomOrder } from './randomOrder';

export type RandomPlay = {
  /** Called after each command that was carried out. */
  afterCommand?: (state: State, seat: SeatId, command: Command) => void;
};

/** How many orders a seat tries to write in a round. */
const TRIES = 6;

/**
 * A whole exercise in which every seat does something legal at random, to its end. Nobody looks at a view: this
 * measures and shakes the rules alone.
 */
export function playRandomly(board: Board, seed: Seed, { afterCommand }: RandomPlay = {}): State {
  const state = setup(board, seed);
  const dice = diceOf(seed);
  const act = (seat: SeatId, command: Command) => {
    apply(board, state, seat, command);
    afterCommand?.(state, seat, command);
  };
  while (state.phase !== 'ended') {
    const here = actBoard(board, state);
    if (state.phase === 'stops') playStop(here, state, dice, act);
    else for (const seat of board.seats) playSeat(here, state, seat, dice, act);
  }
  return state;
}

type Act = (seat: SeatId, command: Command) => void;

function playSeat(board: Board, state: State, seat: SeatId, dice: Dice, act: Act): void {
  answerCards(board, state, seat, dice, act);
  const kinds = kindsOf(board, state, seat);
  if (seat === 'attacker') launchWhatIsReady(board, state, act);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const kind = dice.oneOf(kinds);
    const order = kind === undefined ? null : randomOrder(board, state, seat, kind, dice);
    if (order !== null && refuseOrder(board, state, seat, order) === null) act(seat, { type: 'giveOrder', order });
  }
  sendSomething(board, state, seat, dice, act);
  act(seat, { type: 'ready' });
}

/** By chance alone hardly anybody would ever strike: a cell that can, does. */
function launchWhatIsReady(board: Board, state: State, act: Act): void {
  for (const cell of state.cells) {
    const order: Order = { kind: 'launch', cell: cell.id, size: cell.size ?? 'small' };
    if (refuseOrder(board, state, 'attacker', order) === null) act('attacker', { type: 'giveOrder', order });
  }
}

/** Answers the seat's cards with an option that it can pay. */
function answerCards(board: Board, state: State, seat: SeatId, dice: Dice, act: Act): void {
  for (const { card } of [...cardsAwaiting(state, seat)]) {
    const options = board.cards.get(card)?.options ?? [];
    const payable = options.filter(
      ({ cost }) => cost === undefined || resourceLeft(board, state, seat, cost.resource) >= cost.amount,
    );
    const option = dice.oneOf(payable);
    if (option !== undefined) act(seat, { type: 'answerCard', card, option: option.id });
  }
}

function sendSomething(board: Board, state: State, seat: SeatId, dice: Dice, act: Act): void {
  const service = state.services[seat];
  const to = dice.oneOf(board.scenario.services)?.id;
  if (service === undefined || service.file.length === 0 || to === undefined) return;
  const report = `r${1 + dice.below(service.file.length)}`;
  if (refuseSend(board, state, seat, report, to) === null) act(seat, { type: 'sendReport', report, to });
}

function playStop(board: Board, state: State, dice: Dice, act: Act): void {
  const stop = openStop(state);
  const border = board.borderService;
  if (stop === null || border === null) return;
  if (dice.chance(0.2) && refuseAsk(stop) === null) act(border, { type: 'askJointFile', stop: stop.id });
  const choice = dice.oneOf(stopChoices(board, state, stop).filter((one) => one.possible))?.choice ?? 'waveThrough';
  act(border, { type: 'decideStop', stop: stop.id, choice });
}
