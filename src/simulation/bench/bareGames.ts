import { makeBoard } from '../../rules/board';
import type { Scenario } from '../../rules/shape/scenario';
import { batchSeed } from '../batchSeed';
import { playRandomly } from '../randomPlay';
import type { Spread } from './spread';
import { processorSeconds, spreadOf, WARM_UP } from './spread';

/**
 * Whole random exercises in a second of one core, once the engine is at its speed: cheap legal picks on the bare rules,
 * with their record, without views or odds.
 */
export function bareGames(scenario: Scenario, { games, repeats }: { games: number; repeats: number }): Spread {
  const board = makeBoard(scenario);
  const round = (repeat: number) => {
    for (let game = 0; game < games; game++) playRandomly(board, batchSeed(`bench-${repeat}`, game));
  };
  for (let warm = 0; warm < WARM_UP; warm++) round(repeats + warm);
  const speeds: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) speeds.push(games / processorSeconds(() => round(repeat)));
  return spreadOf(speeds);
}
