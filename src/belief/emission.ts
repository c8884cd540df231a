import { ARRIVE, gaveWork } from './deeds';
import type { Model } from './model';
import type { RoundTable, Tables, WatchTable } from './tables';
import { HARDLY } from './tables';

/** Deeds that a cell may do, for laying out tables. */
export const DEED_COUNT = 7;

/**
 * What the evidence of one round is worth for one cell: by where it is after its journey and what it did there,
 * beside a world in which its people are harmless. `plain` is without a plot, `plotting` with one.
 */
export type Emission = {
  plain: Float64Array;
  plotting: Float64Array;
  /** By where it was before it set out; null when nothing speaks of that. */
  before: Float64Array | null;
  /** For a journey: what the checks on its way are worth; null when nothing is known of any border. */
  onWay: ((way: number) => number) | null;
  /** Where a journey ends, when one of the cell was stopped on it; null when nobody was. */
  endOf: ((way: number) => number) | null;
  /** How many observations speak of its people at all, whatever it did. */
  mentions: number;
};

/** Works out what one round says of a cell with these people named in it, `crew` of whom are at large. */
export function emissionOf(
  model: Model,
  tables: Tables,
  round: number,
  people: readonly number[],
  crew: number,
  size: number,
): Emission {
  const table = tables.rounds[round] as RoundTable;
  const at = { model, table, people: people.filter((person) => isFree(tables, person, round)), crew };
  const plain = new Float64Array(model.places.length * DEED_COUNT);
  const plotting = new Float64Array(model.places.length * DEED_COUNT);
  const pins = pinsOf(at);
  const crossings = table.crossings.filter(({ person }) => at.people.includes(person));
  const missing = power(ANOTHER_WAY, crossings.length);
  for (let deed = 0; deed < DEED_COUNT; deed++) {
    const heard = heardAt(at, deed) * (deed === ARRIVE ? 1 : missing);
    for (let place = 0; place < model.places.length; place++) {
      const here = heard * tipsAt(at, place, deed) * followsAt(at, place, deed) * elsewhere(pins, place);
      plain[place * DEED_COUNT + deed] = here * watchesAt(at, place, deed, 0);
      plotting[place * DEED_COUNT + deed] = here * watchesAt(at, place, deed, size);
    }
  }
  const leads = leadsOf(at);
  if (leads !== 1) {
    for (let index = 0; index < plain.length; index++) {
      plain[index] = (plain[index] as number) * leads;
      plotting[index] = (plotting[index] as number) * leads;
    }
  }
  return {
    plain,
    plotting,
    before: beforeOf(at, tables, round, people),
    ...borders(at, crossings),
    mentions: pins.length + crossings.length + mentionsOf(at),
  };
}

type At = { model: Model; table: RoundTable; people: number[]; crew: number };

function isFree(tables: Tables, person: number, round: number): boolean {
  const taken = tables.takenIn[person] as number;
  return taken === 0 || taken > round;
}

function power(base: number, times: number): number {
  let result = 1;
  for (let n = 0; n < times; n++) result *= base;
  return result;
}

/** A crossing on a way that nobody thought of. */
const ANOTHER_WAY = 0.05;

/** Places where somebody of the cell was named or followed this round: it can only have been there. */
function pinsOf({ table, people }: At): number[] {
  const pins: number[] = [];
  for (const { place, named } of table.watches) {
    for (const { person } of named) if (people.includes(person)) pins.push(place);
  }
  return pins;
}

function elsewhere(pins: readonly number[], place: number): number {
  let factor = 1;
  for (const pin of pins) if (pin !== place) factor *= HARDLY;
  return factor;
}

function mentionsOf({ table, people }: At): number {
  let mentions = 0;
  for (const { person, sight } of table.follows) if (sight >= 0 && people.includes(person)) mentions += 1;
  for (const { person } of table.tips) if (people.includes(person)) mentions += 1;
  for (const { persons } of table.heard) if (persons.some((person) => people.includes(person))) mentions += 1;
  return mentions;
}

function watchesAt(at: At, place: number, deed: number, size: number): number {
  let score = 1;
  for (const watch of at.table.watches) if (watch.place === place) score *= watchAt(at, watch, deed, size);
  return score;
}

/**
 * One look at the cell's place. It is named, or seen without a name, or not noticed; sights that it does not account
 * for are everyday life's, of which there is one at most.
 */
function watchAt({ model, people, crew }: At, watch: WatchTable, deed: number, size: number): number {
  const { namesMember, everyday } = model.board.numbers.sensors.watch;
  const seen = model.seen[deed * 4 + size] as number;
  const row = model.sight[deed] as readonly [number, number, number];
  let named = 1;
  let spent = false;
  for (const report of watch.named) {
    if (!people.includes(report.person)) continue;
    const chance = (seen * namesMember * (row[report.sight] as number)) / Math.max(1, crew);
    named *= spent ? HARDLY : Math.max(HARDLY * HARDLY, chance) / report.harmless;
    spent = true;
  }
  const count = watch.unnamed.length;
  if (!watch.whole) return spent ? named : named * passedOn(model, watch, seen, row);
  const byLife = power(HARDLY, Math.max(0, count - 1));
  if (spent) return named * byLife;
  let score = (1 - seen) * byLife;
  const free = (1 - everyday) / Math.max(HARDLY, everyday);
  const others = count === 1 ? free : power(HARDLY, Math.max(0, count - 2));
  for (const sight of watch.unnamed) {
    const plain = Math.max(HARDLY, model.harmlessSight[sight] as number);
    score += ((seen * (1 - namesMember) * (row[sight] as number)) / plain) * others;
  }
  return score;
}

/** Of a look of which only parts were passed on, the rest tells nothing. */
function passedOn(model: Model, watch: WatchTable, seen: number, row: readonly [number, number, number]): number {
  const { namesMember, everyday } = model.board.numbers.sensors.watch;
  let score = 1;
  for (const sight of watch.unnamed) {
    const plain = Math.max(HARDLY, everyday * (model.harmlessSight[sight] as number));
    score += (seen * (1 - namesMember) * (row[sight] as number)) / plain;
  }
  return score;
}

/** Tips: of what the cell did where people live close together, or of nothing. */
function tipsAt({ model, table, people, crew }: At, place: number, deed: number): number {
  const { truePerTrust, namesPerson } = model.board.numbers.sensors.tips;
  const crowded = model.crowded[place] === true && gaveWork(deed);
  const chance = crowded ? Math.min(1, truePerTrust * model.board.numbers.trust.start) : 0;
  let unnamed = table.tipsWhole ? 1 - chance : 1;
  let named = 1;
  let calls = 0;
  for (const tip of table.tips) {
    if (tip.person < 0) {
      if (tip.place === place) unnamed += (chance * (1 - namesPerson)) / tip.harmless;
    } else if (people.includes(tip.person)) {
      const fits = tip.place === place && chance > 0 && calls === 0;
      named *= fits ? (chance * namesPerson) / Math.max(1, crew) / tip.harmless : HARDLY;
      calls += 1;
    }
  }
  return calls > 0 ? named : unnamed;
}

/** Communications: where one of the cell was overheard it had something to talk about, and this is no mistake. */
function heardAt({ model, table, people, crew }: At, deed: number): number {
  if (table.hearing === 0 && table.heard.length === 0) return 1;
  const { overheard } = model.board.doctrine;
  const { perOrder, falsePerRound } = model.board.numbers.sensors.communications;
  const chance = gaveWork(deed) && overheard !== 'none' ? perOrder : 0;
  const listeners = overheard === 'head' ? 1 : model.services.length;
  let score = 1;
  let heard = 0;
  for (const event of table.heard) {
    if (!event.persons.some((person) => people.includes(person))) continue;
    const right = (chance / listeners / Math.max(1, crew) / event.harmless) * (1 - falsePerRound);
    score *= chance > 0 && heard === 0 ? right : HARDLY;
    heard += 1;
  }
  return heard > 0 ? score : 1 - chance * table.hearing;
}

/** Somebody else's people may have joined the cell by then, of which the reader knows nothing. */
const FROM_ANOTHER_CELL = 0.05;

function followsAt({ model, table, people, crew }: At, place: number, deed: number): number {
  if (table.follows.length === 0) return 1;
  const { follow } = model.board.numbers.sensors;
  const sees = model.haven[place] === true ? 0 : deed === ARRIVE ? follow.overBorder : follow.sees;
  let score = 1;
  for (const one of table.follows) {
    if (!people.includes(one.person)) continue;
    if (one.sight < 0) score *= Math.max(HARDLY, 1 - sees) / one.harmless;
    else if (one.place !== place) score *= HARDLY;
    else {
      let chance = sees * (model.sight[deed]?.[one.sight] ?? 0);
      let named = 0;
      for (const other of one.companions) {
        const beside = people.includes(other);
        chance *= follow.companionNamed * (beside ? 1 : FROM_ANOTHER_CELL);
        if (beside) named += 1;
      }
      for (let silent = 1 + named; silent < crew; silent++) chance *= 1 - follow.companionNamed;
      score *= Math.max(HARDLY * HARDLY, chance) / one.harmless;
    }
  }
  return score;
}

/** A lead names a member of a linked cell, or wrongly somebody harmless. */
function leadsOf({ model, table, people, crew }: At): number {
  const wrong = Math.max(HARDLY, model.board.numbers.capture.interrogationWrong);
  const harmless = model.subjects + model.unlistedHarmless;
  const linked = Math.max(1, model.cells.length - 1);
  let score = 1;
  for (const { person } of table.leads) {
    if (people.includes(person)) score *= ((1 - wrong) * harmless) / (wrong * linked * Math.max(1, crew));
  }
  return score;
}

const NOT_THERE = 0.02;

/**
 * Doors open before anybody travels: whoever was there and was not found was missed, by as much as was known of him;
 * whoever was taken was there, unless a border took him on his way.
 */
function beforeOf(
  { model, table, people: free }: At,
  tables: Tables,
  round: number,
  people: readonly number[],
): Float64Array | null {
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

/** Papers are not known to the reader: a small part of all crossings is believed to be in another name. */
const OWN_NAME = 0.95;
const UNITS_UNKNOWN = 1;

function borders({ model, table, crew }: At, crossings: RoundTable['crossings']): Pick<Emission, 'onWay' | 'endOf'> {
  const stop = crossings.find(({ stopped }) => stopped);
  const endOf = (way: number): number => {
    const { places, end } = model.ways.list[way] as { places: number[]; end: number };
    return stop !== undefined && places.includes(stop.place) ? stop.place : end;
  };
  if (table.units === null && crossings.length === 0) return { onWay: null, endOf: null };
  const known = new Float64Array(model.ways.list.length).fill(-1);
  const onWay = (way: number): number => {
    if ((known[way] as number) < 0) known[way] = worthOf(way);
    return known[way] as number;
  };
  const worthOf = (way: number): number => {
    const { places, sectors } = model.ways.list[way] as { places: number[]; sectors: number[] };
    let score = 1;
    let met = 0;
    for (let leg = 0; leg < places.length; leg++) {
      const sector = sectors[leg] as number;
      if (sector < 0) continue;
      const chance = OWN_NAME * checkedAt(model, table, sector);
      let reported = 0;
      for (const one of crossings) {
        if (one.place !== places[leg]) continue;
        score *= Math.max(HARDLY, chance) / one.harmless;
        reported += 1;
      }
      met += reported;
      if (table.units !== null) score *= power(1 - chance, Math.max(0, crew - reported));
      if (stop !== undefined && places[leg] === stop.place) break;
    }
    return score * power(ANOTHER_WAY, Math.max(0, crossings.length - met));
  };
  return { onWay, endOf: stop === undefined ? null : endOf };
}

/** The chance that one person is checked at a sector, as far as the reader knows its units: as the rules have it. */
function checkedAt(model: Model, table: RoundTable, sector: number): number {
  const { externalMiss, internalMiss, perUnit } = model.board.numbers.sensors.checks;
  const external = model.board.scenario.map.sectors[sector]?.border === 'external';
  let missed = external ? externalMiss : internalMiss;
  const units = table.units?.[sector] ?? UNITS_UNKNOWN;
  for (let unit = 0; unit < units; unit++) missed *= 1 - perUnit;
  return Math.min(1, Math.max(0, 1 - missed));
}
