import { actBoard } from './actBoard';
import type { Board } from './board';
import { answerCard, defaultCards } from './cards';
import type { Command } from './command';
import { end } from './ending';
import { dropOrders, execute, goOn, keepWithinMeans } from './execution';
import { releaseByControl, setAside } from './injects';
import {
  allReady,
  deskOf,
  giveOrder,
  refuseNotReady,
  refuseReady,
  refuseWriting,
  withdrawAll,
  withdrawOrder,
} from './planning';
import { Refusal } from './refusal';
import { refuseSend, sendReport } from './reports';
import type { SeatId, State } from './state';
import { askJointFile, decideStop, expireStop } from './stops';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/**
 * One seat says one thing, and the exercise moves on in place. Throws a Refusal, with nothing changed, when the seat
 * may not say it now.
 */
export function apply(board: Board, state: State, seat: SeatId, command: Command): void {
  if (state.phase === 'ended') throw new Refusal({ key: 'refuse.ended' });
  const here = actBoard(board, state);
  if (seat === 'control') control(here, state, command);
  else if (seat === 'clock') clock(here, state, command);
  else if (board.seats.includes(seat)) played(here, state, seat, command);
  else throw new Refusal({ key: 'refuse.noSuchSeat' });
}

function played(board: Board, state: State, seat: SeatId, command: Command): void {
  switch (command.type) {
    case 'giveOrder':
      giveOrder(board, state, seat, command.order, command.reason ?? null);
      return;
    case 'withdrawOrder':
      withdrawOrder(board, state, seat, command.order);
      return;
    case 'withdrawAll':
      withdrawAll(state, seat);
      return;
    case 'sendReport':
      send(board, state, seat, command);
      return;
    case 'answerCard':
      answer(board, state, seat, command);
      return;
    case 'askJointFile':
      askJointFile(board, state, seat, command.stop);
      return;
    case 'decideStop':
      decideStop(board, state, seat, command.stop, command.choice, command.reason ?? null);
      goOn(board, state);
      return;
    case 'ready':
      ready(board, state, seat);
      return;
    case 'notReady':
      notReady(state, seat);
      return;
    default:
      throw new Refusal({ key: 'refuse.notYourCommand' });
  }
}

function send(board: Board, state: State, seat: SeatId, command: Of<'sendReport'>): void {
  if (seat === 'attacker') throw new Refusal({ key: 'refuse.notYourCommand' });
  const refused = refuseWriting(state, seat) ?? refuseSend(board, state, seat, command.report, command.to);
  if (refused !== null) throw new Refusal(refused);
  sendReport(board, state, seat, command.report, command.to);
}

function answer(board: Board, state: State, seat: SeatId, command: Of<'answerCard'>): void {
  const refused = refuseWriting(state, seat);
  if (refused !== null) throw new Refusal(refused);
  const taken = answerCard(board, state, seat, command);
  if (taken === 'everybody') keepWithinMeans(board, state);
  else if (taken === 'itself') dropOrders(board, state, seat);
}

function ready(board: Board, state: State, seat: SeatId): void {
  const refused = refuseReady(state, seat);
  if (refused !== null) throw new Refusal(refused);
  const desk = deskOf(state, seat);
  if (desk !== undefined) desk.ready = true;
  if (allReady(board, state)) execute(board, state);
}

function notReady(state: State, seat: SeatId): void {
  const refused = refuseNotReady(state, seat);
  if (refused !== null) throw new Refusal(refused);
  const desk = deskOf(state, seat);
  if (desk !== undefined) desk.ready = false;
}

function control(board: Board, state: State, command: Command): void {
  switch (command.type) {
    case 'endPhase':
      endPlanning(board, state);
      return;
    case 'endExercise':
      end(board, state, 'control');
      return;
    case 'releaseInject':
      releaseByControl(board, state, command.inject);
      keepWithinMeans(board, state);
      return;
    case 'holdInject':
      setAside(board, state, command.inject, 'hold');
      return;
    case 'skipInject':
      setAside(board, state, command.inject, 'skip');
      return;
    case 'handSeat':
      handSeat(board, state, command);
      return;
    default:
      throw new Refusal({ key: 'refuse.notYourCommand' });
  }
}

function clock(board: Board, state: State, command: Command): void {
  if (command.type === 'timeUp') endPlanning(board, state);
  else if (command.type === 'stopTimeUp') {
    expireStop(board, state, command.stop);
    goOn(board, state);
  } else throw new Refusal({ key: 'refuse.notYourCommand' });
}

/** Planning is over for everybody: cards without an answer take their default, and the round is executed. */
function endPlanning(board: Board, state: State): void {
  if (state.phase !== 'planning') throw new Refusal({ key: 'refuse.executing' });
  execute(board, state, defaultCards(board, state));
}

function handSeat(board: Board, state: State, command: Of<'handSeat'>): void {
  if (!board.seats.includes(command.seat)) throw new Refusal({ key: 'refuse.noSuchSeat' });
  state.holders[command.seat] = { by: command.to, level: command.to === 'ai' ? (command.level ?? null) : null };
}
