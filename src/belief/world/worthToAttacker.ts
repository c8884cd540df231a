import type { Board } from '../../rules/board';
import { isLive } from '../../rules/cells';
import type { PlayedOut } from './playOut';

const PARTLY = 0.15;
const FREE = 0.04;
const AWAY = 0.12;
const MORE = 0.3;
const MANY = 4;

/**
 * What an ending is worth to the attacker, about 0 to 1: in the build-up the chance that its attacks weigh enough, with a
 * little for what nearly did; in the manhunt what was struck again and who got away. `from` is the severity at the start.
 */
export function worthToAttacker(board: Board, { state, reached }: PlayedOut, from: number): number {
  let free = 0;
  let away = 0;
  for (const cell of state.cells) {
    if (isLive(cell)) free += cell.members.length;
    if (cell.escaped) away += cell.members.length;
  }
  const { failAt } = board.numbers;
  const left = FREE * Math.min(1, free / MANY);
  if (from >= failAt) return MORE * Math.min(2, (state.severity - from) / failAt) + AWAY * away + left;
  const nearly = PARTLY * Math.min(1, state.severity / failAt) + left;
  return reached + (1 - reached) * nearly;
}
