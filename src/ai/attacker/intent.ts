import type { PlotSize } from '../../rules/shape/numbers';
import type { Playbook } from '../../rules/shape/scenario';
import type { TableFace } from '../../view/face';
import type { AttackerView, CellInView } from '../../view/seatView';
import type { Desk } from '../desk';
import type { Ways } from '../geography';
import { costTo, kindsOfPlaces, pathTo, targetsOf, waysPriced } from '../geography';
import type { Intent } from './campaign';

const GUARD = 1.6;
const TASTE = 1.2;
const UNIT = 0.5;
const BURNT = 2;
const BURNT_BY: readonly string[] = ['stopped', 'questioned', 'held'];
const ORDER_OF_SIZE: readonly PlotSize[] = ['large', 'medium', 'small'];

/** What each cell is meant to do, decided afresh every round from what the attacker has met and seen. */
export function intents(desk: Desk<AttackerView>, playbook: Playbook): Map<string, Intent> {
  const { face, view } = desk;
  const result = new Map<string, Intent>();
  const prices = borderPrices(view, playbook);
  const waysFrom = waysPriced(face, (sector) => (sector === null ? 1 : (prices.get(sector) ?? 1)));
  const plots = plotsOf(face, view.sizes);
  const limit = sizeLimit(face, view, playbook);
  const ground = playbook.ground ?? 'beside';
  for (const cell of view.cells) {
    const intent = intentOf(desk, cell, waysFrom(cell.place), { plots, limit, ground });
    if (intent !== null) result.set(cell.id, intent);
  }
  return result;
}

function intentOf(desk: Desk<AttackerView>, cell: CellInView, ways: Ways, wish: Wish): Intent | null {
  const { face, view, chance } = desk;
  let target: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  const targets = targetsOf(face);
  const tastes = chance.alwaysOfEach(`target/${cell.id}/`, targets);
  for (let index = 0; index < targets.length; index++) {
    const place = targets[index] as string;
    const guards = view.guards.find((guard) => guard.place === place)?.details ?? 0;
    const price = costTo(ways, place) + GUARD * guards + TASTE * (tastes[index] as number);
    if (price >= least) continue;
    target = place;
    least = price;
  }
  if (target === null) return null;
  const path = pathTo(ways, target);
  const plot = plotFor(face, view, wish, cell, path.length);
  return {
    size: plot.size,
    readiness: plot.readiness,
    target,
    path,
    staging: stagingOn(face, wish.ground, cell.place, path),
    ready: readinessFor(cell, plot.size) >= plot.readiness && cell.members.length >= plot.members,
  };
}

/** A leg costs its length; a border costs more where units were met, most where somebody was stopped. */
function borderPrices({ sectors, met }: AttackerView, playbook: Playbook): Map<string, number> {
  const prices = new Map<string, number>();
  for (const { sector, units } of sectors) {
    const burnt = met.some((one) => one.sector === sector && BURNT_BY.includes(one.what));
    prices.set(sector, 1.2 + playbook.caution * (UNIT * (units ?? 1) + (burnt ? BURNT : 0)));
  }
  return prices;
}

type Plot = TableFace['launch'][number];
/** What may be worked at, the gravest size of it that is wanted, and where cells prepare. */
type Wish = { plots: Plots; limit: PlotSize; ground: Ground };
type Ground = NonNullable<Playbook['ground']>;
/** The plots that may be worked at now: the gravest first, and the soonest ready first. */
type Plots = { small: Plot; bySeverity: Plot[]; byReadiness: Plot[] };

const sorted = new WeakMap<TableFace['launch'], { sizes: readonly PlotSize[]; plots: Plots }>();

/** The plots of the table that are of some sizes, sorted anew only when other sizes are asked for. */
function plotsOf({ launch }: TableFace, sizes: readonly PlotSize[]): Plots {
  const before = sorted.get(launch);
  if (before !== undefined && isSame(before.sizes, sizes)) return before.plots;
  const plots = sortPlots(launch.filter((plot) => sizes.includes(plot.size)));
  sorted.set(launch, { sizes: [...sizes], plots });
  return plots;
}

function isSame(one: readonly PlotSize[], other: readonly PlotSize[]): boolean {
  return one.length === other.length && one.every((size, index) => size === other[index]);
}

function sortPlots(plots: readonly Plot[]): Plots {
  return {
    small: (plots.find((plot) => plot.size === 'small') ?? plots[0]) as Plot,
    bySeverity: [...plots].sort((a, b) => b.severity - a.severity),
    byReadiness: [...plots].sort((a, b) => a.readiness - b.readiness),
  };
}

/**
 * The plot a cell works at: the playbook's size while members and rounds allow, smaller when they do not, and
 * never larger than what is missing to the attacker's aim.
 */
function plotFor(face: TableFace, view: AttackerView, { plots, limit }: Wish, cell: CellInView, legs: number): Plot {
  const missing = face.failAt - view.severity;
  const roundsLeft = view.rounds - view.round - Math.ceil(legs / face.maxLegs);
  const most = ORDER_OF_SIZE.indexOf(limit);
  let chosen = plots.small;
  for (const plot of plots.bySeverity) {
    if (ORDER_OF_SIZE.indexOf(plot.size) < most) continue;
    if (cell.members.length < plot.members) continue;
    if (plot.readiness - readinessFor(cell, plot.size) > roundsLeft) continue;
    chosen = plot;
    break;
  }
  for (const plot of plots.byReadiness) {
    if (plot.severity >= missing && plot.readiness <= chosen.readiness) return plot;
  }
  return chosen;
}

/** The playbook's size, or the next larger one when there are too few cells for so many strikes of it. */
function sizeLimit(face: TableFace, view: AttackerView, playbook: Playbook): PlotSize {
  const missing = face.failAt - view.severity;
  const { sizes, cells } = view;
  const from = ORDER_OF_SIZE.indexOf(playbook.size);
  for (let index = from; index >= 0; index--) {
    const size = ORDER_OF_SIZE[index] as PlotSize;
    const severity = face.launch.find((plot) => plot.size === size)?.severity ?? 0;
    if (sizes.includes(size) && severity * cells.length >= missing) return size;
  }
  return playbook.size;
}

/** How far a cell is with a plot of this size: work on a smaller one does not count. */
export function readinessFor(cell: CellInView, size: PlotSize): number {
  const prepared = cell.size ?? 'small';
  return ORDER_OF_SIZE.indexOf(prepared) <= ORDER_OF_SIZE.indexOf(size) ? cell.readiness : 0;
}

function stagingOn(face: TableFace, ground: Ground, from: string, path: string[]): string {
  if (ground === 'here') return from;
  if (ground === 'target') return path[path.length - 1] ?? from;
  const kinds = kindsOfPlaces(face);
  return path.findLast((place) => kinds.get(place) !== 'target') ?? from;
}
