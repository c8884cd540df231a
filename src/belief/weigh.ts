import type { Course, EmissionsOf, Launch, Who } from './course';
import { beginCourse, keepEmissions, liveRound } from './course';
import type { Model } from './model';
import type { Tables } from './tables';
import { HARDLY } from './tables';
import type { Worlds } from './worlds';
import { LISTED, MOST_MEMBERS } from './worlds';

/** What worlds are weighed by: the model, the evidence laid out until the start of round `known`, courses worked out so far. */
export type Scales = {
  model: Model;
  tables: Tables;
  known: number;
  launches: Launch[];
  /** By round: courses up to its end, by whose they are as far as was known of them then. */
  courses: Map<string, Course>[];
  emissions: EmissionsOf;
};

/**
 * Scales for evidence as it was at the start of round `known`. What was worked out on `before` of rounds of which
 * nothing more is known is kept.
 */
export function scalesFor(model: Model, tables: Tables, known: number, before?: Scales): Scales {
  const launches = tables.rounds.flatMap(({ launched }, round) =>
    launched.map(({ place, severity }): Launch => ({ round, place, size: sizeOf(model.severity, severity) })),
  );
  const courses: Map<string, Course>[] = [];
  for (let round = 1; before !== undefined && round < before.known; round++) {
    const same = before.courses[round];
    if (same === undefined || tables.told[round] !== before.tables.told[round] || !alikeIn(round)) break;
    courses[round] = same;
  }
  return { model, tables, known, launches, courses, emissions: keepEmissions(model, tables) };

  /** Whether the same people are known to be taken by then, as far as courses ask. */
  function alikeIn(round: number): boolean {
    return before?.tables.rounds[round]?.taken.length === tables.rounds[round]?.taken.length;
  }
}

function sizeOf(severities: readonly number[], severity: number): number {
  for (let size = 1; size <= 3; size++) if ((severities[size] as number) >= severity) return size;
  return 3;
}

/** The course of one slot of a world with its people as they are; worked out once for all worlds alike. */
export function courseOf(scales: Scales, worlds: Worlds, world: number, slot: number): Course | null {
  const who = whoIs(scales, worlds, world, slot);
  return who.crew === 0 ? null : courseUntil(scales, who, scales.known - 1);
}

/** A course up to the end of a round: what is not known yet of its people does not matter. */
export function courseUntil(scales: Scales, who: Who, round: number): Course {
  const { model, tables, launches, emissions } = scales;
  if (round < 1) return beginCourse(model, who.slot);
  let known = scales.courses[round];
  if (known === undefined) {
    known = new Map();
    scales.courses[round] = known;
  }
  const launch = who.launch >= 0 && (launches[who.launch]?.round ?? 0) <= round ? who.launch : -1;
  const key = `${who.slot}/${who.playbook}/${who.crew}/${launch}/${peopleUntil(tables, who.people, round)}`;
  let course = known.get(key);
  if (course === undefined) {
    course = liveRound(model, tables, launches, who, courseUntil(scales, who, round - 1), round, emissions);
    known.set(key, course);
  }
  return course;
}

/** Those of some people of whom something was known by the end of a round. */
function peopleUntil(tables: Tables, people: readonly number[], round: number): string {
  const until = round < 30 ? (1 << (round + 1)) - 1 : -1;
  let key = '';
  for (const person of people) {
    const taken = tables.takenIn[person] as number;
    if (((tables.named[person] as number) & until) !== 0 || (taken > 0 && taken <= round)) key += `${person},`;
  }
  return key;
}

/** Whose course a slot of a world is: of its people only those count of whom the evidence tells where they were. */
export function whoIs({ tables }: Scales, worlds: Worlds, world: number, slot: number): Who {
  const index = world * worlds.slots + slot;
  const crew = worlds.count[index] as number;
  const people: number[] = [];
  for (let n = 0; n < crew; n++) {
    const person = worlds.member[index * MOST_MEMBERS + n] as number;
    if ((tables.named[person] as number) !== 0 || tables.takenIn[person] !== 0) people.push(person);
  }
  if (people.length > 1) people.sort((a, b) => a - b);
  return {
    slot,
    playbook: worlds.playbook[world] as number,
    crew,
    people,
    launch: worlds.launch[index] as number,
  };
}

/**
 * How likely a world is, evidence and prior of its people together, but for a factor that all share. Sets the courses
 * of the world on the way.
 */
export function weigh(scales: Scales, worlds: Worlds, world: number): number {
  const { model, tables } = scales;
  let worth = prior(model, worlds, tables, world);
  for (let slot = 0; slot < worlds.slots; slot++) {
    const index = world * worlds.slots + slot;
    const course = courseOf(scales, worlds, world, slot);
    worlds.course[index] = course;
    if (course === null) continue;
    worth *= course.worth * timelessIn(model, tables, worlds, index, slot);
  }
  return worth * mistakes(scales, worlds, world) * strays(scales, worlds, world);
}

function timelessIn(model: Model, tables: Tables, worlds: Worlds, index: number, slot: number): number {
  const abroad = model.haven[model.cells[slot]?.start ?? -1] === true;
  const table = abroad ? tables.returnee : tables.local;
  let worth = 1;
  for (let n = 0; n < (worlds.count[index] as number); n++) {
    worth *= table[worlds.member[index * MOST_MEMBERS + n] as number] as number;
  }
  return worth;
}

/**
 * How likely a world's people are before any evidence, but for a factor that all worlds share: listed members are
 * drawn from the list without replacement, of which `dossiers` are the reader's; the others go by codes that tell
 * nothing.
 */
function prior(model: Model, worlds: Worlds, tables: Tables, world: number): number {
  const elsewhere = model.subjects - tables.dossiers;
  const unknown = model.people - tables.dossiers;
  let outside = 0;
  let listedOutside = 0;
  let worth = 1;
  for (let slot = 0; slot < worlds.slots; slot++) {
    const index = world * worlds.slots + slot;
    const count = worlds.count[index] as number;
    for (let n = 0; n < count; n++) {
      const at = index * MOST_MEMBERS + n;
      if ((tables.home[worlds.member[at] as number] as number) >= 0) {
        if (worlds.kind[at] !== LISTED) worth *= HARDLY;
        continue;
      }
      if (worlds.kind[at] === LISTED) worth *= Math.max(0, elsewhere - listedOutside++);
      worth /= Math.max(1, unknown - outside++);
    }
  }
  return worth;
}

/** At most one communication a round is a mistake: two harmless people overheard are next to impossible. */
function mistakes({ model, tables }: Scales, worlds: Worlds, world: number): number {
  let worth = 1;
  for (const { heard } of tables.rounds) {
    if (heard.length < 2) continue;
    let wrong = 0;
    for (const { persons } of heard) {
      if (persons.every((person) => (worlds.slotOf[world * model.people + person] as number) < 0)) wrong += 1;
    }
    for (let extra = 1; extra < wrong; extra++) worth *= HARDLY;
  }
  return worth;
}

/** A launch that no cell of a world made, and a captured man whom it holds for harmless. */
function strays({ model, tables, launches }: Scales, worlds: Worlds, world: number): number {
  let worth = 1;
  for (const { taken } of tables.rounds) {
    for (const { person } of taken) {
      if ((worlds.slotOf[world * model.people + person] as number) < 0) worth *= HARDLY * HARDLY;
    }
  }
  for (let launch = 0; launch < launches.length; launch++) {
    let made = false;
    for (let slot = 0; slot < worlds.slots; slot++) {
      if (worlds.launch[world * worlds.slots + slot] === launch) made = true;
    }
    if (!made) worth *= HARDLY * HARDLY;
  }
  return worth;
}
