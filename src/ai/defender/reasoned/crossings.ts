import { personNumber } from '../../../belief/model';
import type { Picture } from './picture';

/** How much a later journey of a way counts beside the next one. */
const LATER = 0.6;

/**
 * How often each sector is expected to be crossed by somebody who goes from a place to the targets, the next journey
 * first: by the journeys that a belief knows.
 */
export function crossingsFrom({ filter: { model } }: Picture, place: string): Float64Array {
  const passed = new Float64Array(model.sectors.length);
  const start = model.placeIndex.get(place);
  if (start === undefined) return passed;
  const { ways, places, targets } = model;
  const tastes = ways.toTarget.length / (targets.length * places.length);
  const share = 1 / (tastes * targets.length);
  for (let plan = 0; plan < tastes * targets.length; plan++) {
    let weight = share;
    let at = start;
    for (let journey = 0; journey < 4; journey++) {
      const way = ways.list[ways.toTarget[plan * places.length + at] as number];
      if (way === undefined) break;
      for (const sector of way.sectors) if (sector >= 0) passed[sector] = (passed[sector] as number) + weight;
      at = way.end;
      weight *= LATER;
    }
  }
  return passed;
}

/** Expected crossings of each sector by people of the network, wherever they may be. */
export function crossingsExpected(picture: Picture): Float64Array {
  const { model } = picture.filter;
  const sum = new Float64Array(model.sectors.length);
  for (const { place, operatives } of picture.belief.places) {
    const passed = crossingsFrom(picture, place);
    for (let sector = 0; sector < sum.length; sector++) {
      sum[sector] = (sum[sector] as number) + operatives * (passed[sector] as number);
    }
  }
  return sum;
}

/** How likely one person is to cross any border soon if he is one of the network. */
export function willCross(picture: Picture, code: string): number {
  let chance = 0;
  for (const one of picture.people.get(code)?.places ?? []) {
    let crossings = 0;
    for (const passed of crossingsFrom(picture, one.place)) crossings += passed;
    chance += one.chance * Math.min(1, crossings);
  }
  return chance;
}

/** In how many worlds somebody came from the haven, as a share of all. */
export function returnee({ filter: { model, worlds } }: Picture, code: string): number {
  const person = personNumber(model, code);
  if (person < 0) return 0;
  let share = 0;
  for (let world = 0; world < worlds.n; world++) {
    const slot = worlds.slotOf[world * model.people + person] as number;
    const cell = slot < 0 ? undefined : model.cells[slot];
    if (cell !== undefined && model.haven[cell.starts[0] ?? -1] === true) share += worlds.weight[world] as number;
  }
  return share;
}
