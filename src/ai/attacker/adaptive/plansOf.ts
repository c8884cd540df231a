import type { Board } from '../../../rules/board';
import type { PlotSize } from '../../../rules/shape/numbers';
import { PLOT_ORDER } from './aim';
import type { Plan } from './plan';
import { GROUNDS } from './plan';

/** Rounds before it strikes, guards that it dares, cells at work at once, cells that it sends for. */
const WAITS = [0, 3, 6];
const DARES = [0, 9];
const AT_WORK = [2, 9];
const SENDS = [0, 1];
/** It strikes so many rounds before the end at the latest. */
const LATEST = 2;

const known = new WeakMap<Board, readonly Plan[]>();

/** Every plan that is weighed: sizes worth preparing, grounds, times, guards, how many at once, with whom. */
export function plansOf(board: Board): readonly Plan[] {
  const plans = known.get(board) ?? workOut(board);
  known.set(board, plans);
  return plans;
}

function workOut(board: Board): readonly Plan[] {
  const latest = Math.max(1, board.rounds - LATEST);
  return sizesOf(board)
    .flatMap((size) => GROUNDS.map((ground) => ({ size, ground })))
    .flatMap((plan) => WAITS.map((wait) => ({ ...plan, strikeFrom: Math.min(latest, 1 + wait) })))
    .flatMap((plan) => DARES.map((dares) => ({ ...plan, dares })))
    .flatMap((plan) => AT_WORK.map((active) => ({ ...plan, active })))
    .flatMap((plan) => SENDS.map((sends) => ({ ...plan, sends, divides: sends === 0, target: null })))
    .map((plan) => ({ ...plan, id: nameOf(plan) }));
}

function nameOf({ size, ground, strikeFrom, dares, active, sends }: Omit<Plan, 'id'>): string {
  return `${size}/${ground}/${strikeFrom}/${dares}/${active}/${sends}`;
}

/** Sizes that the network plans, up to the first that alone is enough: a larger one only takes longer. */
function sizesOf(board: Board): PlotSize[] {
  const sizes: PlotSize[] = [];
  for (const size of PLOT_ORDER) {
    if (!board.doctrine.sizes.includes(size)) continue;
    sizes.push(size);
    if (board.numbers.launch.severity[size] >= board.numbers.failAt) break;
  }
  return sizes;
}
