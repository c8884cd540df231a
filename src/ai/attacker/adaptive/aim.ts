import type { Network, OwnCell } from '../../../belief/world/network';
import type { PlotSize } from '../../../rules/shape/numbers';
import type { Plan } from './plan';
import type { Goal, Terrain, Way } from './terrain';

/** What a cell is to do under a plan: with which plot, against which target, prepared where. */
export type Aim = {
  size: PlotSize;
  /** Steps of preparation still missing. */
  missing: number;
  target: string;
  toTarget: Way;
  ground: string;
  toGround: Way;
};

/** Sizes of plot, the least first. */
export const PLOT_ORDER: readonly PlotSize[] = ['small', 'medium', 'large'];
const GUARD = 1.6;
/** Share of the guards seen that one expects to stand there still. */
const STAY = 0.5;
const HOPELESS = 100;
const STAND: Way = { path: [], price: 0, danger: 0 };

/** The aim of one cell now, or null when there is no target that it can reach. */
export function aimOf(plan: Plan, network: Network, terrain: Terrain, cell: OwnCell): Aim | null {
  const goal = goalOf(plan, network, terrain, cell);
  if (goal === null) return null;
  const size = sizeFor(plan, network, terrain, cell, goal.journeys);
  const missing = Math.max(0, terrain.board.numbers.launch.readiness[size] - readinessFor(cell, size));
  const ground = groundFor(plan, terrain, cell, goal.way, missing);
  return { size, missing, target: goal.id, toTarget: goal.way, ...ground };
}

/** The target that a cell goes to under a plan as things stand, or null when there is none that it can reach. */
export function goalOf(
  { target }: Pick<Plan, 'target'>,
  { guards }: Pick<Network, 'guards'>,
  terrain: Terrain,
  cell: Pick<OwnCell, 'place' | 'number'>,
): Goal | null {
  let best: Goal | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const goal of terrain.goalsFrom(cell.place)) {
    const { id, number } = goal;
    const chosen = target === null || target === id ? 0 : HOPELESS;
    const price = goal.price + GUARD * (STAY * (guards[id] ?? 0)) + chosen + taste(cell.number, number);
    if (price >= least) continue;
    best = goal;
    least = price;
  }
  return best;
}

/** Cells do not all like the same target: a small, fixed difference keeps them apart. */
function taste(cell: number, target: number): number {
  return 0.05 * ((cell * 7 + target * 3) % 8);
}

/** How far a cell is with a plot of this size: work on a smaller one does not count, and some of it must be meant. */
export function readinessFor(cell: OwnCell, size: PlotSize): number {
  if (cell.size === null) return size === 'small' ? cell.readiness : Math.min(cell.readiness, 1);
  return PLOT_ORDER.indexOf(cell.size) < PLOT_ORDER.indexOf(size) ? 0 : cell.readiness;
}

/** The plan's size, or the largest below it for which members and rounds are enough; never more than is missing. */
function sizeFor(plan: Plan, network: Network, terrain: Terrain, cell: OwnCell, travel: number): PlotSize {
  const { launch, failAt } = terrain.board.numbers;
  const allowed = terrain.board.doctrine.sizes;
  let chosen: PlotSize = 'small';
  for (let at = PLOT_ORDER.indexOf(plan.size); at > 0; at--) {
    const size = PLOT_ORDER[at] as PlotSize;
    if (!allowed.includes(size) || cell.members.length < launch.members[size]) continue;
    const rounds = Math.max(0, launch.readiness[size] - readinessFor(cell, size)) + travel;
    if (network.round + rounds > network.last) continue;
    chosen = size;
    break;
  }
  const missing = failAt - network.severity;
  for (const size of PLOT_ORDER) {
    if (PLOT_ORDER.indexOf(size) >= PLOT_ORDER.indexOf(chosen)) break;
    if (missing > 0 && launch.severity[size] >= missing) return size;
  }
  return chosen;
}

function groundFor(
  plan: Plan,
  terrain: Terrain,
  cell: OwnCell,
  toTarget: Way,
  missing: number,
): { ground: string; toGround: Way } {
  if (missing === 0 || plan.ground === 'here') return { ground: cell.place, toGround: STAND };
  const stops = [cell.place, ...toTarget.path];
  let at = stops.length - 1;
  if (plan.ground === 'beside') {
    while (at > 0 && terrain.board.places.get(stops[at] as string)?.kind === 'target') at -= 1;
  } else if (plan.ground === 'quiet') {
    at = quietest(terrain, stops, missing);
  }
  return { ground: stops[at] as string, toGround: { path: toTarget.path.slice(0, at), price: 0, danger: 0 } };
}

/** The stop where preparing would be seen least; a nearer one when two are alike. */
function quietest(terrain: Terrain, stops: readonly string[], missing: number): number {
  const { maxLegs } = terrain.board.numbers.network;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < stops.length; at++) {
    if (at > 0 && at % maxLegs !== 0 && at !== stops.length - 1 && at > maxLegs) continue;
    const seen = missing * (terrain.coverage.places[stops[at] as string] ?? 0);
    const detour = at === 0 ? 0 : 0.05;
    if (seen + detour < least - 0.001) {
      least = seen + detour;
      best = at;
    }
  }
  return best;
}
