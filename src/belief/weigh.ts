import type { Scales } from './courses';
import { courseOf } from './courses';
import type { Model } from './model';
import { HARDLY } from './nearlyNever';
import { isStranger } from './strangers';
import type { Tables } from './tables';
import type { Worlds } from './worlds';
import { LISTED, MOST_MEMBERS } from './worlds';

/**
 * How likely a world is, evidence and prior of its people together, but for a factor that all share. Sets the courses
 * of the world on the way.
 */
export function weigh(scales: Scales, worlds: Worlds, world: number): number {
  for (let slot = 0; slot < worlds.slots; slot++) setCourse(scales, worlds, world, slot);
  return worthOf(scales, worlds, world);
}

/** Sets the course of one slot anew after its people, its playbook or its launch changed. */
export function setCourse(scales: Scales, worlds: Worlds, world: number, slot: number): void {
  worlds.course[world * worlds.slots + slot] = courseOf(scales, worlds, world, slot);
}

/** How likely a world is whose courses are set. */
export function worthOf(scales: Scales, worlds: Worlds, world: number): number {
  const { model, tables } = scales;
  let worth = prior(model, worlds, tables, world);
  for (let slot = 0; slot < worlds.slots; slot++) worth *= slotWorth(model, tables, worlds, world, slot);
  return worth * mistakes(scales, worlds, world) * strays(scales, worlds, world);
}

/** What the evidence says of one slot's people, or of those of two; `other` -1 is none. */
export function slotsWorth({ model, tables }: Scales, worlds: Worlds, world: number, slot: number, other: number) {
  const one = slotWorth(model, tables, worlds, world, slot);
  return other < 0 ? one : one * slotWorth(model, tables, worlds, world, other);
}

function slotWorth(model: Model, tables: Tables, worlds: Worlds, world: number, slot: number): number {
  const index = world * worlds.slots + slot;
  const course = worlds.course[index] ?? null;
  return course === null ? 1 : course.worth * timelessIn(model, tables, worlds, index, slot);
}

/** How likely a world's people are before any evidence, but for a factor that all share. */
export function priorOf({ model, tables }: Scales, worlds: Worlds, world: number): number {
  return prior(model, worlds, tables, world);
}

function timelessIn(model: Model, tables: Tables, worlds: Worlds, index: number, slot: number): number {
  const abroad = model.haven[model.cells[slot]?.starts[0] ?? -1] === true;
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
 * nothing. Those of whom something is on file and who are outside must all be harmless.
 */
function prior(model: Model, worlds: Worlds, tables: Tables, world: number): number {
  const elsewhere = model.subjects - tables.dossiers;
  const unknown = model.people - tables.dossiers;
  let outside = 0;
  let listedOutside = 0;
  let strangers = tables.harmlessStrangers.length - 1;
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
      if (isStranger(tables, worlds.member[at] as number)) strangers -= 1;
      if (worlds.kind[at] === LISTED) worth *= Math.max(0, elsewhere - listedOutside++);
      worth /= Math.max(1, unknown - outside++);
    }
  }
  return worth * (tables.harmlessStrangers[Math.max(0, strangers)] as number);
}

/** At most one communication a round is a mistake: two harmless people overheard are next to impossible. */
function mistakes({ model, tables, muchHeard }: Scales, worlds: Worlds, world: number): number {
  let worth = 1;
  for (const round of muchHeard) {
    let wrong = 0;
    for (const { persons } of tables.rounds[round]?.heard ?? []) {
      if (persons.every((person) => (worlds.slotOf[world * model.people + person] as number) < 0)) wrong += 1;
    }
    for (let extra = 1; extra < wrong; extra++) worth *= HARDLY;
  }
  return worth;
}

/** A launch that no cell of a world made, and a captured man whom it holds for harmless. */
function strays({ model, launches, taken }: Scales, worlds: Worlds, world: number): number {
  let worth = 1;
  for (const person of taken) {
    if ((worlds.slotOf[world * model.people + person] as number) < 0) worth *= HARDLY * HARDLY;
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
