import { makeBoard } from '../../rules/board';
import type { Scenario } from '../../rules/shape/scenario';
import { batchSeed } from '../batchSeed';
import { playRandomly } from '../randomPlay';
import type { Spread } from './spread';
import { processorSeconds, spreadOf } from './spread';

/**
 * Whole random exercises in a second of one core: cheap legal picks on the bare rules, with their record, without
 * views or odds. A first round of games that is not counted warms the engine up.
 */
export function bareGames(scenario: Scenario, { games, repeats }: { games: number; repeats: number }): Spread {
  const board = makeBoard(scenario);
  const round = (repeat: number) => {
    for (let game = 0; game < games; game++) playRandomly(board, batchSeed(`bench-${repeat}`, game));
  };
  round(repeats);
  const speeds: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) speeds.push(games / processorSeconds(() => round(repeat)));
  return spreadOf(speeds);
}
