import { ANOTHER_WAY, crossingsOf, journeys } from './checks';
import { ARRIVE, DEED_COUNT } from './deeds';
import { followed, heardAt, isFree, leadsOf, mentionsOf, pinsOf, tipsAbout } from './mentions';
import type { Model } from './model';
import { HARDLY } from './nearlyNever';
import { power } from './power';
import { numbersFor } from './room';
import type { Silence } from './silence';
import { unwatched, watchedAt } from './silence';
import type { RoundTable, Tables } from './tables';

/**
 * What the evidence of one round is worth for one cell: by where it is after its journey and what it did there,
 * beside a world in which its people are harmless. `plain` is without a plot, `plotting` with one.
 */
export type Emission = {
  plain: Float64Array;
  plotting: Float64Array;
  /** By journey: what its arrival and the checks on its way are worth. */
  arrivalPlain: Float64Array;
  arrivalPlotting: Float64Array;
  /** The most that any journey is worth. */
  mostArrival: number;
  /** Where each journey ends: sooner, when one of the cell was stopped on it. */
  ends: Uint8Array;
  /** By where it was before it set out; null when nothing speaks of that. */
  before: Float64Array | null;
  /** How many observations speak of its people at all, whatever it did. */
  mentions: number;
};

/** One cell in one round: those of its people who are named and at large, how many are at large, its plot's size. */
export type Named = { model: Model; table: RoundTable; people: number[]; crew: number };

/** Works out what one round says of a cell with these people named in it, `crew` of whom are at large. */
export function emissionOf(
  model: Model,
  tables: Tables,
  silence: Silence,
  people: readonly number[],
  crew: number,
  size: number,
): Emission {
  const { table, round } = silence;
  const at: Named = { model, table, people: people.filter((person) => isFree(tables, person, round)), crew };
  const pins = pinsOf(at);
  const crossings = crossingsOf(table, at.people);
  let plain = unwatched(silence, 0);
  let plotting = unwatched(silence, size);
  if (at.people.length > 0) {
    const about = aboutPeople(at, silence, pins, power(ANOTHER_WAY, crossings.length));
    plain = times(at, silence, about, pins, 0);
    plotting = times(at, silence, about, pins, size);
  }
  return {
    plain,
    plotting,
    ...journeys(silence, crossings, crew, { plain, plotting }),
    before: beforeOf(at, tables, round, people),
    mentions: pins.length + crossings.length + mentionsOf(at),
  };
}

/** What everything but watches says, by place and deed. */
function aboutPeople(at: Named, silence: Silence, pins: readonly number[], missing: number): Float64Array {
  const about = numbersFor(at.model.places.length * DEED_COUNT);
  const heard = heardAt(at);
  const calls = tipsAbout(at);
  const follows = followed(at);
  const leads = leadsOf(at);
  for (let place = 0; place < at.model.places.length; place++) {
    const there = leads * elsewhere(pins, place);
    for (let deed = 0; deed < DEED_COUNT; deed++) {
      const index = place * DEED_COUNT + deed;
      let worth = there * (heard === null ? (silence.heard[deed] as number) : (heard[deed] as number));
      worth *= calls === null ? (silence.tips[index] as number) : calls(place, deed);
      if (follows !== null) worth *= follows(place, deed);
      about[index] = deed === ARRIVE ? worth : worth * missing;
    }
  }
  return about;
}

/** Takes what watches say in: as of a cell of which nobody is named, but where one of these is. */
function times(at: Named, silence: Silence, about: Float64Array, pins: readonly number[], size: number): Float64Array {
  const whole = numbersFor(about.length);
  const base = silence.watched[size] as Float64Array;
  for (let index = 0; index < whole.length; index++) whole[index] = (about[index] as number) * (base[index] as number);
  for (const place of pins) {
    for (let deed = 0; deed < DEED_COUNT; deed++) {
      const index = place * DEED_COUNT + deed;
      whole[index] = (about[index] as number) * watchedAt(at, place, deed, size);
    }
  }
  return whole;
}

function elsewhere(pins: readonly number[], place: number): number {
  let factor = 1;
  for (const pin of pins) if (pin !== place) factor *= HARDLY;
  return factor;
}

const NOT_THERE = 0.02;

/**
 * Doors open before anybody travels: whoever was there and was not found was missed, by as much as was known of him;
 * whoever was taken was there, unless a border took him on his way.
 */
function beforeOf(
  { model, table, people: free }: Named,
  tables: Tables,
  round: number,
  people: readonly number[],
): Float64Array | null {
  if (table.raids.length === 0 && table.taken.length === 0) return null;
  const taken = table.taken.filter(
    ({ person, place }) =>
      place >= 0 && people.includes(person) && !table.crossings.some((one) => one.place === place && one.stopped),
  );
  if (table.raids.length === 0 && taken.length === 0) return null;
  const { base, perGround, least, most } = model.board.numbers.capture;
  const factors = new Float64Array(model.places.length).fill(1);
  for (const raid of table.raids) {
    for (const person of free) {
      if (tables.takenIn[person] === round) continue;
      const grounds = Math.min(raid.grounds + 1, (tables.spokenOf[person] as number) - 1);
      const found = Math.min(most, Math.max(least, base + perGround * grounds));
      factors[raid.place] = (factors[raid.place] as number) * (1 - found);
    }
  }
  for (const { place } of taken) {
    for (let other = 0; other < factors.length; other++) {
      if (other !== place) factors[other] = (factors[other] as number) * NOT_THERE;
    }
  }
  return factors;
}
