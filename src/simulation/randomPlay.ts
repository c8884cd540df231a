import { actBoard } from '../rules/actBoard';
import { apply } from '../rules/apply';
import type { Board } from '../rules/board';
import type { Command, Order, StopChoice } from '../rules/command';
import { STOP_CHOICES } from '../rules/command';
import { giveIfAllowed, kindsOf } from '../rules/planning';
import type { Seed } from '../rules/random';
import { refuseSend, sendReport } from '../rules/reports';
import { resourceLeft } from '../rules/resources';
import { setup } from '../rules/setup';
import type { CardOption } from '../rules/shape/cards';
import type { OrderKind } from '../rules/shape/services';
import type { SeatId, State } from '../rules/state';
import { refuseAsk, refuseChoice } from '../rules/stopChoices';
import { openStop } from '../rules/stops';
import type { Dice } from './dice';
import { diceOf } from './dice';
import { randomOrder } from './randomOrder';

export type RandomPlay = {
  /** Called after each command that was carried out. */
  afterCommand?: (state: State, seat: SeatId, command: Command) => void;
};

/** One exercise under way, and whoever plays it. */
type Play = RandomPlay & { board: Board; state: State; dice: Dice };

const READY: Command = { type: 'ready' };

/** How many orders come to a seat's mind in a round. */
const TRIES = 6;

/**
 * A whole exercise in which every seat does something legal at random, to its end. Nobody looks at a view: this
 * measures and shakes the rules alone. What the rules were asked about is carried out without asking them again.
 */
export function playRandomly(board: Board, seed: Seed, wish: RandomPlay = {}): State {
  const state = setup(board, seed);
  const play: Play = { ...wish, board, state, dice: diceOf(seed) };
  while (state.phase !== 'ended') {
    play.board = actBoard(board, state);
    if (state.phase === 'stops') playStop(play);
    else for (const seat of board.seats) playSeat(play, seat);
  }
  return state;
}

function act({ board, state, afterCommand }: Play, seat: SeatId, command: Command): void {
  apply(board, state, seat, command);
  afterCommand?.(state, seat, command);
}

function playSeat(play: Play, seat: SeatId): void {
  const { board, state, dice } = play;
  answerCards(play, seat);
  const kinds = kindsOf(board, state, seat);
  if (seat === 'attacker') launchWhatIsReady(play);
  // Kinds that were refused once and twice, as bits: usually for want of means, so they do not come to mind again.
  let once = 0;
  let twice = 0;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const at = dice.below(kinds.length);
    const bit = 1 << at;
    if ((twice & bit) !== 0) continue;
    const order = randomOrder(board, state, seat, kinds[at] as OrderKind, dice);
    if (order === null || tryOrder(play, seat, order)) continue;
    twice |= once & bit;
    once |= bit;
  }
  sendSomething(play, seat);
  act(play, seat, READY);
}

/** Writes an order if it is allowed; says whether it was. */
function tryOrder({ board, state, afterCommand }: Play, seat: SeatId, order: Order): boolean {
  if (giveIfAllowed(board, state, seat, order, null) !== null) return false;
  afterCommand?.(state, seat, { type: 'giveOrder', order });
  return true;
}

/** By chance alone hardly anybody would ever strike: a cell that can, does. */
function launchWhatIsReady(play: Play): void {
  for (const cell of play.state.cells) {
    if (play.board.places.get(cell.place)?.kind !== 'target') continue;
    tryOrder(play, 'attacker', { kind: 'launch', cell: cell.id, size: cell.size ?? 'small' });
  }
}

/** Answers the seat's cards with an option that it can pay. */
function answerCards(play: Play, seat: SeatId): void {
  const { board, state, dice } = play;
  for (const dealt of state.cards) {
    if (dealt.seat !== seat || dealt.answer !== null) continue;
    const isPayable = ({ cost }: CardOption) =>
      cost === undefined || resourceLeft(board, state, seat, cost.resource) >= cost.amount;
    const option = dice.oneOf((board.cards.get(dealt.card)?.options ?? []).filter(isPayable));
    if (option !== undefined) act(play, seat, { type: 'answerCard', card: dealt.card, option: option.id });
  }
}

/** What reports are called on a file, by number: the same names come again and again. */
const NAMES: string[] = [];

function nameOf(report: number): string {
  NAMES[report] ??= `r${report}`;
  return NAMES[report];
}

function sendSomething({ board, state, dice, afterCommand }: Play, seat: SeatId): void {
  const service = state.services[seat];
  const to = dice.oneOf(board.scenario.services)?.id;
  if (service === undefined || service.file.length === 0 || to === undefined) return;
  const report = nameOf(1 + dice.below(service.file.length));
  if (refuseSend(board, state, seat, report, to) !== null) return;
  sendReport(board, state, seat, report, to);
  afterCommand?.(state, seat, { type: 'sendReport', report, to });
}

function playStop(play: Play): void {
  const { board, state, dice } = play;
  const stop = openStop(state);
  const border = board.borderService;
  if (stop === null || border === null) return;
  if (dice.chance(0.2) && refuseAsk(stop) === null) act(play, border, { type: 'askJointFile', stop: stop.id });
  const possible = STOP_CHOICES.filter((choice) => refuseChoice(stop, choice) === null);
  const choice: StopChoice = dice.oneOf(possible) ?? 'waveThrough';
  act(play, border, { type: 'decideStop', stop: stop.id, choice });
}
