import { codeOf } from '../rules/dossierCode';
import type { Belief, PersonBelief, PlaceBelief } from './belief';
import { ROUNDS_AHEAD } from './belief';
import type { Course, Who } from './course';
import { whoIs } from './courses';
import { evenOut } from './evenOut';
import type { Filter } from './filter';
import { effective } from './filter';
import type { Model } from './model';
import { lookAhead } from './outlook';
import { spotsOf } from './plans';
import { numbersFor } from './room';
import type { Tables } from './tables';
import { MOST_MEMBERS } from './worlds';

/** Places of a person that are told: the likeliest few. */
const MOST_PLACES = 5;

/**
 * What is read off one course: where the cell may be, when it may strike where, whether it is ready; and how many
 * people go with it, and who, by weight.
 */
type Reading = {
  places: Float64Array;
  strikes: Float64Array;
  ready: number;
  born: number;
  crew: number;
  people: Float64Array;
};

/** By course: what is read off it, by how the network plays and how many the cell is. */
type Readings = Map<Course, { kind: number; reading: Reading }[]>;

/** What the worlds say together: who, where, which plot, how ready, when. */
export function marginals(filter: Filter): Belief {
  const { model, worlds, scales } = filter;
  const readings: Readings = new Map();
  const sums = emptySums(model);
  for (let world = 0; world < worlds.n; world++) {
    const weight = worlds.weight[world] as number;
    if (weight === 0) continue;
    const playbook = worlds.playbook[world] as number;
    sums.playbooks[playbook] = (sums.playbooks[playbook] as number) + weight;
    sums.nobody.fill(1);
    sums.quiet.fill(1);
    let readiest: { ready: number; size: number } = { ready: 0, size: 0 };
    for (let slot = 0; slot < worlds.slots; slot++) {
      const index = world * worlds.slots + slot;
      const course = worlds.course[index] ?? null;
      const count = worlds.count[index] as number;
      for (let n = 0; n < count; n++) {
        const person = worlds.member[index * MOST_MEMBERS + n] as number;
        sums.people[person] = (sums.people[person] as number) + weight;
      }
      if (course === null || course.gone) continue;
      const reading = readOnce(filter, readings, course, world, slot);
      let free = 0;
      for (let n = 0; n < count; n++) {
        const person = worlds.member[index * MOST_MEMBERS + n] as number;
        if (scales.tables.takenIn[person] !== 0) continue;
        free += 1;
        reading.people[person] = (reading.people[person] as number) + weight;
      }
      reading.crew += weight * free;
      sums.cells += weight * reading.born;
      sums.operatives += weight * reading.born * free;
      for (let at = 0; at < sums.nobody.length; at++) {
        sums.nobody[at] = (sums.nobody[at] as number) * (1 - (reading.places[at] as number));
      }
      silence(model, sums.quiet, reading.strikes);
      if (reading.ready > readiest.ready)
        readiest = { ready: reading.ready, size: reading.ready >= 0.5 ? sizeIn(filter, world, count) : 0 };
    }
    sums.sizes[readiest.size] = (sums.sizes[readiest.size] as number) + weight;
    for (let at = 0; at < sums.nobody.length; at++) {
      sums.cellThere[at] = (sums.cellThere[at] as number) + weight * (1 - (sums.nobody[at] as number));
    }
    tellStrikes(model, sums, weight);
  }
  for (const ways of readings.values()) {
    for (const { reading } of ways) {
      add(sums.crews, 0, reading.places, reading.crew);
      tellWhereabouts(filter, sums, reading);
    }
  }
  evenOut(scales.tables, sums.people, sums.whereabouts, model.places.length);
  return told(filter, sums);
}

/** Everybody known who goes with a cell is where it is. */
function tellWhereabouts({ model, scales }: Filter, { whereabouts }: Sums, { places, people }: Reading): void {
  for (let person = 0; person < people.length; person++) {
    const weight = people[person] as number;
    if (weight > 0 && isKnown(scales.tables, person)) add(whereabouts, person * model.places.length, places, weight);
  }
}

type Sums = ReturnType<typeof emptySums>;

function emptySums(model: Model) {
  const places = model.places.length;
  return {
    people: new Float64Array(model.people),
    whereabouts: new Float64Array(model.people * places),
    cellThere: new Float64Array(places),
    crews: new Float64Array(places),
    playbooks: new Float64Array(model.playbooks.length),
    sizes: [0, 0, 0, 0],
    within: new Float64Array(ROUNDS_AHEAD),
    targets: new Float64Array(model.targets.length * ROUNDS_AHEAD),
    nobody: new Float64Array(places),
    /** By target and round: that nothing has been launched there up to then. */
    quiet: new Float64Array(model.targets.length * ROUNDS_AHEAD),
    cells: 0,
    operatives: 0,
  };
}

function sizeIn({ model, worlds }: Filter, world: number, crew: number): number {
  const wanted = { small: 1, medium: 2, large: 3 }[model.playbooks[worlds.playbook[world] as number]?.size ?? 'medium'];
  let size = wanted;
  while (size > 1 && crew < (model.crew[size] as number)) size -= 1;
  return size;
}

/** A course is read once for all worlds in which it goes on alike; before the first round cells of all plans share one. */
function readOnce(filter: Filter, known: Readings, course: Course, world: number, slot: number): Reading {
  const { model, scales, worlds, round } = filter;
  const crew = worlds.count[world * worlds.slots + slot] as number;
  const kind = (worlds.playbook[world] as number) * (MOST_MEMBERS + 1) + crew;
  let ways = known.get(course);
  if (ways === undefined) {
    ways = [];
    known.set(course, ways);
  }
  for (const way of ways) if (way.kind === kind) return way.reading;
  const reading = read(model, course, whoIs(scales, worlds, world, slot), round);
  ways.push({ kind, reading });
  return reading;
}

function read(model: Model, course: Course, who: Who, round: number): Reading {
  const places = numbersFor(model.places.length);
  const spots = spotsOf(model);
  let born = 0;
  let ready = 0;
  for (let n = 0; n < course.spots.length; n++) {
    const spot = course.spots[n] as number;
    const chance = course.chances[n] as number;
    const place = spots.place[spot] as number;
    places[place] = (places[place] as number) + chance;
    born += chance;
    if ((spots.ready[spot] as number) > 0) ready += chance;
  }
  const strikes = lookAhead(model, who, course, round);
  return { places, strikes, ready, born, crew: 0, people: numbersFor(model.people) };
}

function add(sums: Float64Array, from: number, what: Float64Array, weight: number): void {
  for (let at = 0; at < what.length; at++)
    sums[from + at] = (sums[from + at] as number) + weight * (what[at] as number);
}

/** Takes one cell's strikes out of the silence, target by target and round by round. */
function silence(model: Model, quiet: Float64Array, strikes: Float64Array): void {
  for (let target = 0; target < model.targets.length; target++) {
    let struck = 0;
    for (let ahead = 0; ahead < ROUNDS_AHEAD; ahead++) {
      const at = target * ROUNDS_AHEAD + ahead;
      struck += strikes[at] as number;
      quiet[at] = (quiet[at] as number) * Math.max(0, 1 - struck);
    }
  }
}

function tellStrikes(model: Model, sums: Sums, weight: number): void {
  for (let ahead = 0; ahead < ROUNDS_AHEAD; ahead++) {
    let none = 1;
    for (let target = 0; target < model.targets.length; target++) {
      const at = target * ROUNDS_AHEAD + ahead;
      none *= sums.quiet[at] as number;
      sums.targets[at] = (sums.targets[at] as number) + weight * (1 - (sums.quiet[at] as number));
    }
    sums.within[ahead] = (sums.within[ahead] as number) + weight * (1 - none);
  }
}

function told(filter: Filter, sums: Sums): Belief {
  const { model, worlds, round } = filter;
  const [none, small, medium, large] = sums.sizes as [number, number, number, number];
  return {
    round,
    people: namedPeople(filter, sums),
    places: model.places.flatMap((place, at): PlaceBelief[] =>
      (sums.cellThere[at] as number) > 0
        ? [{ place, cell: sums.cellThere[at] as number, operatives: sums.crews[at] as number }]
        : [],
    ),
    targets: model.targets.map((place, target) => ({
      place: model.places[place] as string,
      within: [...sums.targets.subarray(target * ROUNDS_AHEAD, (target + 1) * ROUNDS_AHEAD)],
    })),
    attackWithin: [...sums.within],
    sizes: { none, small, medium, large },
    playbooks: model.playbooks.map(({ id }, at) => ({ id, chance: sums.playbooks[at] as number })),
    cells: sums.cells,
    operatives: sums.operatives,
    particles: worlds.n,
    effective: effective(worlds),
  };
}

/** Whether the evidence names somebody or the reader has his dossier. */
function isKnown({ home, named, takenIn }: Tables, person: number): boolean {
  return (home[person] as number) >= 0 || named[person] !== 0 || takenIn[person] !== 0;
}

/** Everybody whom the evidence names or has a dossier of; the others go by codes that tell nothing. */
function namedPeople({ model, scales: { tables } }: Filter, { people, whereabouts }: Sums): PersonBelief[] {
  const named: PersonBelief[] = [];
  for (let person = 0; person < model.people; person++) {
    if (!isKnown(tables, person)) continue;
    const operative = people[person] as number;
    const places: { place: string; chance: number }[] = [];
    for (let at = 0; at < model.places.length; at++) {
      const mass = whereabouts[person * model.places.length + at] as number;
      if (mass > 0) places.push({ place: model.places[at] as string, chance: mass / operative });
    }
    places.sort((a, b) => b.chance - a.chance || (a.place < b.place ? -1 : 1));
    named.push({ code: codeOf(person + 1), operative: Math.min(1, operative), places: places.slice(0, MOST_PLACES) });
  }
  return named;
}
