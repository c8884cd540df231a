import type { Course, Launch, Who } from './course';
import { beginCourse, liveRound } from './course';
import type { EmissionsOf, InRound } from './emissions';
import { keepEmissions } from './emissions';
import type { Model } from './model';
import type { Tables } from './tables';
import type { Worlds } from './worlds';
import { MOST_MEMBERS } from './worlds';

/** Whose course it is, as one number; as text where that would be too large a number. */
type Key = number | string;

/** What worlds are weighed by: the model, the evidence laid out until the start of round `known`, courses worked out so far. */
export type Scales = {
  model: Model;
  tables: Tables;
  known: number;
  launches: Launch[];
  /** By round: courses up to its end, by whose they are as far as was known of them then. */
  courses: Map<Key, Course>[];
  emissions: EmissionsOf;
  /** By round: what was worked out of its emissions. */
  emitted: (InRound | undefined)[];
  /** Of a course, what is less likely is forgotten. */
  negligible: number;
  /** Rounds of which several communications are known. */
  muchHeard: number[];
  /** Everybody who was taken. */
  taken: number[];
};

/**
 * Scales for evidence as it was at the start of round `known`. What was worked out on `before` of rounds of which
 * nothing more is known is kept.
 */
export function scalesFor(
  model: Model,
  tables: Tables,
  { known, negligible }: Pick<Scales, 'known' | 'negligible'>,
  before?: Scales,
): Scales {
  const launches = tables.rounds.flatMap(({ launched }, round) =>
    launched.map(({ place, severity }): Launch => ({ round, place, size: sizeOf(model.severity, severity) })),
  );
  const emitted = before === undefined ? [] : emittedStill(tables, before);
  const courses: Map<Key, Course>[] = [];
  for (let round = 1; before !== undefined && round < before.known; round++) {
    const same = before.courses[round];
    if (same === undefined || tables.told[round] !== before.tables.told[round]) break;
    courses[round] = same;
  }
  return {
    model,
    tables,
    known,
    launches,
    courses,
    emissions: keepEmissions(model, tables, emitted),
    emitted,
    negligible,
    muchHeard: tables.rounds.flatMap(({ heard }, round) => (heard.length > 1 ? [round] : [])),
    taken: tables.rounds.flatMap(({ taken }) => taken.map(({ person }) => person)),
  };
}

/**
 * Emissions of rounds of which nothing more is known. Those of rounds with a raid are worked out anew: they hang on all
 * that is on file about a man.
 */
function emittedStill(tables: Tables, before: Scales): (InRound | undefined)[] {
  return before.emitted.map((emitted, round) => {
    const same = tables.told[round] === before.tables.told[round] && tables.rounds[round]?.raids.length === 0;
    return same ? emitted : undefined;
  });
}

function sizeOf(severities: readonly number[], severity: number): number {
  for (let size = 1; size <= 3; size++) if ((severities[size] as number) >= severity) return size;
  return 3;
}

/** People whose course is looked for, in rising order. */
const people = new Uint8Array(MOST_MEMBERS);

/** The course of one slot of a world with its people as they are; worked out once for all worlds alike. */
export function courseOf(scales: Scales, worlds: Worlds, world: number, slot: number): Course | null {
  const index = world * worlds.slots + slot;
  const crew = worlds.count[index] as number;
  if (crew === 0) return null;
  const count = tellingPeople(scales, worlds, index, crew);
  const playbook = worlds.playbook[world] as number;
  const launch = worlds.launch[index] as number;
  const kind = Math.min(slot, scales.model.cells.length);
  const key = keyOf(scales, kind, playbook, crew, launch, people, count);
  const known = scales.courses[scales.known - 1]?.get(key);
  if (known !== undefined) return known;
  const who = { slot: kind, playbook, crew, people: Array.from(people.subarray(0, count)), launch };
  return courseUntil(scales, who, scales.known - 1);
}

/** Puts those of a slot's people of whom the evidence tells where they were into `people`; answers how many. */
function tellingPeople({ tables }: Scales, worlds: Worlds, index: number, crew: number): number {
  let count = 0;
  for (let n = 0; n < crew; n++) {
    const person = worlds.member[index * MOST_MEMBERS + n] as number;
    if (tables.placed[person] === 0 && tables.takenIn[person] === 0) continue;
    let at = count++;
    for (; at > 0 && (people[at - 1] as number) > person; at--) people[at] = people[at - 1] as number;
    people[at] = person;
  }
  return count;
}

/** Launches that are told apart in a number, none included: the same for all rounds of an exercise. */
const MOST_LAUNCHES = 8;
/** Safe whole numbers end here. */
const LARGEST = 2 ** 53;

function keyOf(
  { model }: Scales,
  slot: number,
  playbook: number,
  crew: number,
  launch: number,
  who: ArrayLike<number>,
  count: number,
): Key {
  let key = (slot * model.playbooks.length + playbook) * (MOST_MEMBERS + 1) + crew;
  key = key * MOST_LAUNCHES + launch + 1;
  const base = model.people + 1;
  for (let n = 0; n < count; n++) key = key * base + (who[n] as number) + 1;
  if (key < LARGEST && launch + 1 < MOST_LAUNCHES) return key;
  return `${slot}/${playbook}/${crew}/${launch}/${Array.from(who).slice(0, count).join()}`;
}

const until = new Uint8Array(MOST_MEMBERS);

/** A course up to the end of a round: what is not known yet of its people does not matter. */
export function courseUntil(scales: Scales, who: Who, round: number): Course {
  const { model, tables, launches } = scales;
  if (round < 1) return beginCourse(model, who.slot);
  let known = scales.courses[round];
  if (known === undefined) {
    known = new Map();
    scales.courses[round] = known;
  }
  const launch = who.launch >= 0 && (launches[who.launch]?.round ?? 0) <= round ? who.launch : -1;
  const count = peopleUntil(tables, who.people, round);
  const key = keyOf(scales, who.slot, who.playbook, who.crew, launch, until, count);
  let course = known.get(key);
  if (course === undefined) {
    course = liveRound(model, tables, launches, who, courseUntil(scales, who, round - 1), round, scales);
    known.set(key, course);
  }
  return course;
}

/** Puts those of some people of whom something was known by the end of a round into `until`; answers how many. */
function peopleUntil(tables: Tables, all: readonly number[], round: number): number {
  const bits = round < 30 ? (1 << (round + 1)) - 1 : -1;
  let count = 0;
  for (let n = 0; n < all.length; n++) {
    const person = all[n] as number;
    const taken = tables.takenIn[person] as number;
    if (((tables.placed[person] as number) & bits) !== 0 || (taken > 0 && taken <= round)) until[count++] = person;
  }
  return count;
}

/** Whose course a slot of a world is: of its people only those count of whom the evidence tells where they were. */
export function whoIs(scales: Scales, worlds: Worlds, world: number, slot: number): Who {
  const index = world * worlds.slots + slot;
  const crew = worlds.count[index] as number;
  const count = tellingPeople(scales, worlds, index, crew);
  return {
    slot: Math.min(slot, scales.model.cells.length),
    playbook: worlds.playbook[world] as number,
    crew,
    people: Array.from(people.subarray(0, count)),
    launch: worlds.launch[index] as number,
  };
}
