import type { Network, OwnCell } from '../../../belief/world/network';
import type { PlotSize } from '../../../rules/shape/numbers';
import type { Plan } from './plan';
import type { Terrain, Way } from './terrain';

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
const JOURNEY = 0.5;
const GUARD = 1.6;
/** Share of the guards seen that one expects to stand there still. */
const STAY = 0.5;
const HOPELESS = 100;
const STAND: Way = { path: [], price: 0, danger: 0 };

/** The aim of one cell now, or null when there is no target that it can reach. */
export function aimOf(plan: Plan, network: Network, terrain: Terrain, cell: OwnCell): Aim | null {
  const ways = terrain.waysFrom(cell.place);
  let best: { target: string; way: Way; price: number } | null = null;
  for (const { id } of terrain.board.targets) {
    const way = ways.get(id);
    if (way === undefined) continue;
    const chosen = plan.target === null || plan.target === id ? 0 : HOPELESS;
    const guards = STAY * (network.guards[id] ?? 0);
    const price = way.price + JOURNEY * journeys(terrain, way) + GUARD * guards + chosen + taste(terrain, cell, id);
    if (best === null || price < best.price) best = { target: id, way, price };
  }
  if (best === null) return null;
  const size = sizeFor(plan, network, terrain, cell, journeys(terrain, best.way));
  const missing = Math.max(0, terrain.board.numbers.launch.readiness[size] - readinessFor(cell, size));
  const ground = groundFor(plan, terrain, cell, best.way, missing);
  return { size, missing, target: best.target, toTarget: best.way, ...ground };
}

/** Cells do not all like the same target: a small, fixed difference keeps them apart. */
function taste(terrain: Terrain, cell: OwnCell, target: string): number {
  const number = terrain.board.number.get(target) ?? 0;
  return 0.05 * ((cell.number * 7 + number * 3) % 8);
}

/** Rounds of travel on a way. */
export function journeys(terrain: Terrain, way: Way): number {
  return Math.ceil(way.path.length / terrain.board.numbers.network.maxLegs);
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
