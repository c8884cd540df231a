import type { Board } from '../rules/board';
import type { Command } from '../rules/command';
import { STOP_CHOICES } from '../rules/command';
import { ATTACKER_ORDERS, SERVICE_ORDERS } from '../rules/shape/services';
import type { SeatId, State } from '../rules/state';
import type { Dice } from './dice';
import { randomOrder } from './randomOrder';

const KINDS = [...SERVICE_ORDERS, ...ATTACKER_ORDERS];
const NOBODY = 'nobody';
/** What only Control may say; half of the time it is Control who says it, or it would hardly ever be allowed. */
const OF_CONTROL: readonly Command['type'][] = ['releaseInject', 'holdInject', 'skipInject', 'endExercise'];
const HALF = 0.5;
/** How often an inject is named that the list does not hold. */
const NO_SUCH = 0.1;

/** Something that somebody says without asking whether he may: mostly not allowed, always well-formed. */
export function wildCommand(board: Board, state: State, dice: Dice): { seat: SeatId; command: Command } {
  const seat = dice.oneOf([...board.seats, 'control', 'clock', NOBODY]) ?? NOBODY;
  const command = dice.oneOf(WILD)?.(board, state, dice) ?? { type: 'ready' };
  return { seat: OF_CONTROL.includes(command.type) && dice.chance(HALF) ? 'control' : seat, command };
}

const WILD: readonly ((board: Board, state: State, dice: Dice) => Command | null)[] = [
  (board, state, dice) => {
    const order = randomOrder(board, state, dice.oneOf(board.seats) ?? 'attacker', dice.oneOf(KINDS) ?? 'watch', dice);
    return order === null ? null : { type: 'giveOrder', order };
  },
  () => ({ type: 'giveOrder', order: { kind: 'watch', place: NOBODY } }),
  () => ({ type: 'giveOrder', order: { kind: 'arrest', person: 'P-999' } }),
  () => ({ type: 'giveOrder', order: { kind: 'launch', cell: NOBODY, size: 'large' } }),
  (board, _state, dice) => ({
    type: 'sendReport',
    report: `r${dice.below(400)}`,
    to: dice.oneOf(board.seats) ?? NOBODY,
  }),
  (_board, _state, dice) => ({ type: 'withdrawOrder', order: `o${dice.below(40)}` }),
  (_board, state, dice) => ({ type: 'answerCard', card: dice.oneOf(state.cards)?.card ?? NOBODY, option: NOBODY }),
  (_board, state, dice) => ({ type: 'askJointFile', stop: dice.oneOf(state.stops)?.id ?? NOBODY }),
  (_board, state, dice) => ({
    type: 'decideStop',
    stop: dice.oneOf(state.stops)?.id ?? NOBODY,
    choice: dice.oneOf(STOP_CHOICES) ?? 'hold',
  }),
  (_board, state, dice) => ({ type: 'stopTimeUp', stop: dice.oneOf(state.stops)?.id ?? NOBODY }),
  () => ({ type: 'ready' }),
  () => ({ type: 'notReady' }),
  () => ({ type: 'withdrawAll' }),
  () => ({ type: 'timeUp' }),
  () => ({ type: 'endPhase' }),
  () => ({ type: 'handSeat', seat: NOBODY, to: 'ai', level: 1 }),
  (board, _state, dice) => ({ type: 'releaseInject', inject: anyInject(board, dice) }),
  (board, _state, dice) => ({ type: 'holdInject', inject: anyInject(board, dice) }),
  (board, _state, dice) => ({ type: 'skipInject', inject: anyInject(board, dice) }),
  () => ({ type: 'endExercise' }),
];

/** A row of the events list, now and then one that is not there. */
function anyInject(board: Board, dice: Dice): string {
  return dice.chance(NO_SUCH) ? NOBODY : (dice.oneOf(board.scenario.injects)?.id ?? NOBODY);
}
