import type { PlotSize } from '../../rules/shape/numbers';
import type { Playbook } from '../../rules/shape/scenario';
import type { TableFace } from '../../view/face';
import type { AttackerView, CellInView } from '../../view/seatView';
import type { Desk } from '../desk';
import type { Step, Way } from '../geography';
import { kindsOfPlaces, pathOf, waysFrom } from '../geography';
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
  const waysOf = new Map<string, Map<string, Way>>();
  for (const cell of view.cells) {
    let ways = waysOf.get(cell.place);
    if (ways === undefined) {
      ways = waysFrom(face, cell.place, (step) => legPrice(prices, step));
      waysOf.set(cell.place, ways);
    }
    const intent = intentOf(desk, playbook, cell, ways);
    if (intent !== null) result.set(cell.id, intent);
  }
  return result;
}

function intentOf(
  desk: Desk<AttackerView>,
  playbook: Playbook,
  cell: CellInView,
  ways: Map<string, Way>,
): Intent | null {
  const { face, view, chance } = desk;
  let best: { target: string; way: Way; price: number } | null = null;
  for (const place of face.map.places) {
    const way = ways.get(place.id);
    if (place.kind !== 'target' || way === undefined) continue;
    const guards = view.guards.find((guard) => guard.place === place.id)?.details ?? 0;
    const taste = TASTE * chance.always(`target/${cell.id}/`, place.id);
    const price = way.cost + GUARD * guards + taste;
    if (best === null || price < best.price) best = { target: place.id, way, price };
  }
  if (best === null) return null;
  const path = pathOf(best.way);
  const plot = plotFor(face, view, playbook, cell, path.length);
  return {
    size: plot.size,
    readiness: plot.readiness,
    target: best.target,
    path,
    staging: stagingOn(face, cell.place, path),
    ready: readinessFor(cell, plot.size) >= plot.readiness && cell.members.length >= plot.members,
  };
}

/** A leg costs its length; a border costs more where units were met, most where somebody was stopped. */
function legPrice(prices: Map<string, number>, { sector }: Step): number {
  return sector === null ? 1 : (prices.get(sector) ?? 1);
}

function borderPrices({ sectors, met }: AttackerView, playbook: Playbook): Map<string, number> {
  const prices = new Map<string, number>();
  for (const { sector, units } of sectors) {
    const burnt = met.some((one) => one.sector === sector && BURNT_BY.includes(one.what));
    prices.set(sector, 1.2 + playbook.caution * (UNIT * (units ?? 1) + (burnt ? BURNT : 0)));
  }
  return prices;
}

/**
 * The plot a cell works at: the playbook's size while members and rounds allow, smaller when they do not, and
 * never larger than what is missing to the attacker's aim.
 */
function plotFor(face: TableFace, view: AttackerView, playbook: Playbook, cell: CellInView, legs: number) {
  const plots = face.launch.filter((plot) => view.sizes.includes(plot.size));
  const missing = face.failAt - view.severity;
  const journeys = Math.ceil(legs / face.maxLegs);
  const roundsLeft = view.rounds - view.round - journeys;
  const most = ORDER_OF_SIZE.indexOf(sizeLimit(face, view, playbook));
  const small = plots.find((plot) => plot.size === 'small') ?? plots[0];
  let chosen = small as (typeof plots)[number];
  for (const plot of [...plots].sort((a, b) => b.severity - a.severity)) {
    if (ORDER_OF_SIZE.indexOf(plot.size) < most) continue;
    if (cell.members.length < plot.members) continue;
    if (plot.readiness - readinessFor(cell, plot.size) > roundsLeft) continue;
    chosen = plot;
    break;
  }
  const enough = plots
    .filter((plot) => plot.severity >= missing && plot.readiness <= chosen.readiness)
    .sort((a, b) => a.readiness - b.readiness)[0];
  return enough ?? chosen;
}

/** The playbook's size, or the next larger one when there are too few cells for so many strikes of it. */
function sizeLimit(face: TableFace, view: AttackerView, playbook: Playbook): PlotSize {
  const missing = face.failAt - view.severity;
  const enough = (size: PlotSize) => {
    const severity = face.launch.find((plot) => plot.size === size)?.severity ?? 0;
    return severity * view.cells.length >= missing;
  };
  const from = ORDER_OF_SIZE.indexOf(playbook.size);
  for (let index = from; index >= 0; index--) {
    const size = ORDER_OF_SIZE[index] as PlotSize;
    if (view.sizes.includes(size) && enough(size)) return size;
  }
  return playbook.size;
}

/** How far a cell is with a plot of this size: work on a smaller one does not count. */
export function readinessFor(cell: CellInView, size: PlotSize): number {
  const prepared = cell.size ?? 'small';
  return ORDER_OF_SIZE.indexOf(prepared) <= ORDER_OF_SIZE.indexOf(size) ? cell.readiness : 0;
}

function stagingOn(face: TableFace, from: string, path: string[]): string {
  const kinds = kindsOfPlaces(face);
  const stops = [from, ...path].filter((place) => kinds.get(place) !== 'target');
  return stops[stops.length - 1] ?? from;
}
