import { actBoard } from '../../rules/actBoard';
import type { Board } from '../../rules/board';
import type { Order, StopChoice } from '../../rules/command';
import { execute, goOn } from '../../rules/execution';
import type { State, Stop } from '../../rules/state';
import { isHoldLawful } from '../../rules/stopChoices';
import { askJointFile, decideStop, openStop } from '../../rules/stops';
import type { Habits } from './habits';
import { playServices } from './playServices';

const NEAR_JOINT = 1.5;
const SHADOW_FROM = 2;

/** One round of a made-up world by the real rules: these orders of the attacker, whatever its services do, the stops. */
export function playRound(anyBoard: Board, state: State, habits: Habits, orders: readonly Order[]): void {
  const board = actBoard(anyBoard, state);
  state.attacker.orders = orders.map((order, index) => ({ id: `o${index + 1}`, order, reason: null }));
  playServices(board, state, habits);
  execute(board, state);
  for (;;) {
    const stop = state.phase === 'stops' ? openStop(state) : null;
    if (stop === null) return;
    decide(board, state, stop);
    goOn(board, state);
  }
}

/** A word at the border, as a careful officer would give it. */
function decide(board: Board, state: State, stop: Stop): void {
  const border = board.borderService ?? '';
  const near = stop.grounds >= NEAR_JOINT || stop.foundPapers;
  if (!isHoldLawful(board, stop) && near) askJointFile(board, state, border, stop.id);
  decideStop(board, state, border, stop.id, choice(board, stop), null);
}

function choice(board: Board, stop: Stop): StopChoice {
  if (isHoldLawful(board, stop)) return 'hold';
  const grounds = Math.max(stop.grounds, stop.joint ?? 0);
  const mayShadow = stop.alert !== null && stop.teamFree;
  if (mayShadow && grounds >= SHADOW_FROM) return 'shadow';
  if (stop.alert !== 'discreet') return 'question';
  return mayShadow && grounds > 0 ? 'shadow' : 'waveThrough';
}
