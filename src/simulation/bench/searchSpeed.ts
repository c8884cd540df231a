import { decide } from '../../ai/decide';
import { makeBoard } from '../../rules/board';
import { seedFrom } from '../../rules/random';
import { setup } from '../../rules/setup';
import type { Scenario } from '../../rules/shape/scenario';
import { tableFace } from '../../view/tableFace';
import { view } from '../../view/view';
import { processorSeconds } from './spread';

/** Exercises that the attacker's agent plays out in its mind in a second of one core, from the start of one. */
export function searchSpeed(scenario: Scenario, { iterations, seed }: { iterations: number; seed: number }): number {
  const board = makeBoard(scenario);
  const face = tableFace(board, 'en');
  const seen = view(board, setup(board, seedFrom(seed)), 'attacker', 'en');
  const { playbooks } = scenario;
  const think = (budget: { iterations: number }) =>
    decide({ face, view: seen, level: 3, seed: seedFrom(`search-${seed}`), playbooks, board, budget });
  think({ iterations: iterations / 10 });
  return iterations / processorSeconds(() => think({ iterations }));
}
