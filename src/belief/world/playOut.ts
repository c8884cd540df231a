import type { Board } from '../../rules/board';
import { cellNumber, cellOf } from '../../rules/cells';
import { clone } from '../../rules/clone';
import type { Order } from '../../rules/command';
import type { Draw } from '../../rules/random';
import { PURPOSE } from '../../rules/random';
import type { PlotSize } from '../../rules/shape/numbers';
import type { State } from '../../rules/state';
import type { World } from './attackerWorld';
import type { Network } from './network';
import { networkOf } from './network';
import { playRound } from './playRound';

/** More rounds than any exercise has: a world that does not end by then is given up. */
const ROUNDS = 64;
/** Once the aim is as good as reached, the rest changes nothing. */
const ENOUGH = 0.93;

/** Where a world came to, and the chance that the build-up's aim was reached on the way there. */
export type PlayedOut = { state: State; reached: number };

/** A board for playing on in the mind: the real one, but for strikes that would reach the aim. Made once for many worlds. */
export type Mind = { board: Board; now: PlayedOut | null };

/** A mind for one decision. */
export function openMind(board: Board): Mind {
  const { launch, failAt } = board.numbers;
  const mind: Mind = { board, now: null };
  const draw: Draw = (seed, purpose, round, entity, ordinal, from) => {
    const { now } = mind;
    if (purpose === PURPOSE.launch && now !== null && typeof from === 'number') {
      const size = sizeOfStrike(now.state, entity);
      if (size !== null && now.state.severity + launch.severity[size] >= failAt) {
        now.reached = 1 - (1 - now.reached) * (1 - from);
        return 0;
      }
    }
    return board.draw(seed, purpose, round, entity, ordinal, from);
  };
  mind.board = { ...board, draw };
  return mind;
}

/** With what the cell of this number strikes this round. */
function sizeOfStrike(state: State, number: number): PlotSize | null {
  for (const { order } of state.attacker.orders) {
    if (order.kind !== 'launch') continue;
    const cell = cellOf(state, order.cell);
    if (cell !== undefined && cellNumber(cell) === number) return order.size;
  }
  return null;
}

/**
 * Plays a world on from where it stands, `rounds` rounds at most: the attacker by `ordersFor`, the services by their
 * habits. A strike that would reach the aim is not drawn: its chance is noted, and the world goes on as if it had failed,
 * so that luck at the last step does not hide what a plan is worth. The world itself stays as it is.
 */
export function playOut(
  mind: Mind,
  world: World,
  ordersFor: (network: Network, step: number) => readonly Order[],
  rounds = ROUNDS,
): PlayedOut {
  const { board } = mind;
  const state = clone(world.state);
  const { act } = state;
  const out: PlayedOut = { state, reached: 0 };
  mind.now = act === 'buildUp' ? out : null;
  for (let step = 0; step < rounds && state.phase === 'planning' && state.act === act; step++) {
    if (out.reached > ENOUGH) break;
    playRound(board, state, world.habits, ordersFor(networkOf(board, state), step));
  }
  if (act === 'buildUp' && state.severity >= board.numbers.failAt) out.reached = 1;
  return out;
}
