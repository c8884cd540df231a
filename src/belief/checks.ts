import { ARRIVE, DEED_COUNT } from './deeds';
import type { Emission } from './emission';
import { HARDLY } from './nearlyNever';
import { spotsOf } from './plans';
import { power } from './power';
import { numbersFor } from './room';
import type { Silence } from './silence';
import type { CrossingTable, RoundTable } from './tables';

/** Papers are not known to the reader: a small part of all crossings is believed to be in another name. */
const OWN_NAME = 0.95;
/** A crossing on a way that nobody thought of. */
export const ANOTHER_WAY = 0.05;

const NONE: CrossingTable[] = [];

/** Crossings of these people in a round. */
export function crossingsOf({ crossings }: RoundTable, people: readonly number[]): CrossingTable[] {
  return people.length === 0 ? NONE : crossings.filter(({ person }) => people.includes(person));
}

type Journeys = Pick<Emission, 'arrivalPlain' | 'arrivalPlotting' | 'mostArrival' | 'ends'>;

/** What each journey is worth: the checks on its way, and arriving where it ends. */
export function journeys(
  silence: Silence,
  crossings: readonly CrossingTable[],
  crew: number,
  { plain, plotting }: Pick<Emission, 'plain' | 'plotting'>,
): Journeys {
  const { model } = silence;
  const spots = spotsOf(model);
  const { list } = model.ways;
  const stop = crossings.find(({ stopped }) => stopped);
  let ends = spots.end;
  if (stop !== undefined)
    ends = Uint8Array.from(list, ({ places, end }) => (places.includes(stop.place) ? stop.place : end));
  const arrivalPlain = numbersFor(list.length);
  const arrivalPlotting = numbersFor(list.length);
  let mostArrival = 0;
  const worths = checksOn(silence, crossings, crew);
  for (let way = 0; way < list.length; way++) {
    const worth = worths === null ? 1 : (worths[way] as number);
    const end = (ends[way] as number) * DEED_COUNT + ARRIVE;
    arrivalPlain[way] = worth * (plain[end] as number);
    arrivalPlotting[way] = worth * (plotting[end] as number);
    mostArrival = Math.max(mostArrival, arrivalPlain[way] as number, arrivalPlotting[way] as number);
  }
  return { arrivalPlain, arrivalPlotting, mostArrival, ends };
}

/** What the checks on each journey say; null where they say nothing. Most cells in a round share it. */
function checksOn(silence: Silence, crossings: readonly CrossingTable[], crew: number): Float64Array | null {
  const { model, table, unchecked } = silence;
  if (table.units === null && crossings.length === 0) return null;
  let worths = crossings.length === 0 ? unchecked[crew] : undefined;
  if (worths === undefined) {
    worths = numbersFor(model.ways.list.length);
    for (let way = 0; way < worths.length; way++) worths[way] = worthOf(silence, crossings, crew, way);
    if (crossings.length === 0) unchecked[crew] = worths;
  }
  return worths;
}

/** The checks on one journey: who was reported where, and that the others were not. */
function worthOf(
  { model, table, checked }: Silence,
  crossings: readonly CrossingTable[],
  crew: number,
  way: number,
): number {
  const { places, sectors } = model.ways.list[way] as { places: number[]; sectors: number[] };
  let score = 1;
  let met = 0;
  for (let leg = 0; leg < places.length; leg++) {
    const sector = sectors[leg] as number;
    if (sector < 0) continue;
    const chance = OWN_NAME * (checked[sector] as number);
    let reported = 0;
    let stopped = false;
    for (const one of crossings) {
      if (one.place !== places[leg]) continue;
      score *= Math.max(HARDLY, chance) / one.harmless;
      reported += 1;
      stopped ||= one.stopped;
    }
    met += reported;
    if (table.units !== null) score *= power(1 - chance, Math.max(0, crew - reported));
    if (stopped) break;
  }
  return score * power(ANOTHER_WAY, Math.max(0, crossings.length - met));
}
