import type { Course } from './course';
import type { Dice } from './dice';
import type { Model } from './model';

/** Most people in one slot of a world, and slots for cells that may be born later. */
export const MOST_MEMBERS = 8;
export const LATER_CELLS = 2;

/** How a member came into a cell: from the list, unlisted from the start, or later. */
export const LISTED = 0;
export const UNLISTED = 1;
export const LATER = 2;

/**
 * Many possible worlds, in arrays by world and slot: who belongs to which cell, how the network plays, which cell made
 * which launch. A slot is a cell; where it is and how ready is worked out for each (`Course`).
 */
export type Worlds = {
  n: number;
  slots: number;
  weight: Float64Array;
  playbook: Uint8Array;
  count: Uint8Array;
  member: Uint8Array;
  kind: Uint8Array;
  /** The slot of each person, or -1. */
  slotOf: Int8Array;
  /** Which launch each slot made, or -1. */
  launch: Int8Array;
  /** The course of each slot, and what all evidence is worth in each world. */
  course: (Course | null)[];
  worth: Float64Array;
};

/** Room for so many worlds of a scenario. */
export function makeWorlds(model: Model, n: number): Worlds {
  const slots = model.cells.length + LATER_CELLS;
  return {
    n,
    slots,
    weight: new Float64Array(n).fill(1 / n),
    playbook: new Uint8Array(n),
    count: new Uint8Array(n * slots),
    member: new Uint8Array(n * slots * MOST_MEMBERS),
    kind: new Uint8Array(n * slots * MOST_MEMBERS),
    slotOf: new Int8Array(n * model.people).fill(-1),
    launch: new Int8Array(n * slots).fill(-1),
    course: new Array<Course | null>(n * slots).fill(null),
    worth: new Float64Array(n).fill(1),
  };
}

/** Copies one world of `from` over another here; its weight is the caller's. */
export function copyWorld(worlds: Worlds, people: number, from: Worlds, source: number, to: number): void {
  const { slots } = worlds;
  worlds.playbook[to] = from.playbook[source] as number;
  worlds.worth[to] = from.worth[source] as number;
  for (let slot = 0; slot < slots; slot++) {
    const at = to * slots + slot;
    const origin = source * slots + slot;
    worlds.count[at] = from.count[origin] as number;
    worlds.launch[at] = from.launch[origin] as number;
    worlds.course[at] = from.course[origin] ?? null;
    for (let n = 0; n < MOST_MEMBERS; n++) {
      worlds.member[at * MOST_MEMBERS + n] = from.member[origin * MOST_MEMBERS + n] as number;
      worlds.kind[at * MOST_MEMBERS + n] = from.kind[origin * MOST_MEMBERS + n] as number;
    }
  }
  worlds.slotOf.set(from.slotOf.subarray(source * people, (source + 1) * people), to * people);
}

/** Puts a person into a slot of a world, as far as there is room. */
export function enter(worlds: Worlds, people: number, world: number, slot: number, person: number, kind: number): void {
  const index = world * worlds.slots + slot;
  const count = worlds.count[index] as number;
  if (person < 0 || count >= MOST_MEMBERS) return;
  worlds.member[index * MOST_MEMBERS + count] = person;
  worlds.kind[index * MOST_MEMBERS + count] = kind;
  worlds.count[index] = count + 1;
  worlds.slotOf[world * people + person] = slot;
}

/** The place of a member among all, each as likely as the others; -1 where there is none. */
export function anyMember(worlds: Worlds, world: number, dice: Dice): number {
  let members = 0;
  const base = world * worlds.slots;
  for (let slot = 0; slot < worlds.slots; slot++) members += worlds.count[base + slot] as number;
  let left = dice.below(members);
  for (let slot = 0; slot < worlds.slots; slot++) {
    const count = worlds.count[base + slot] as number;
    if (left < count) return (base + slot) * MOST_MEMBERS + left;
    left -= count;
  }
  return -1;
}

/** Takes the last so many members of a slot out of a world. */
export function leave(worlds: Worlds, people: number, world: number, slot: number, members: number): void {
  const index = world * worlds.slots + slot;
  for (let n = 0; n < members; n++) {
    const count = (worlds.count[index] as number) - 1;
    worlds.slotOf[world * people + (worlds.member[index * MOST_MEMBERS + count] as number)] = -1;
    worlds.count[index] = count;
  }
}

/** The slot that a place among all members lies in. */
export function slotAt(worlds: Worlds, world: number, at: number): number {
  return Math.floor(at / MOST_MEMBERS) - world * worlds.slots;
}

/** Puts one person in another's stead; if both belong to the network they change places. */
export function exchange(worlds: Worlds, people: number, world: number, at: number, person: number): void {
  const base = world * people;
  const before = worlds.member[at] as number;
  const other = worlds.slotOf[base + person] as number;
  if (other >= 0) {
    const from = (world * worlds.slots + other) * MOST_MEMBERS;
    const count = worlds.count[world * worlds.slots + other] as number;
    for (let n = 0; n < count; n++) if (worlds.member[from + n] === person) worlds.member[from + n] = before;
  }
  worlds.slotOf[base + before] = other;
  worlds.member[at] = person;
  worlds.slotOf[base + person] = slotAt(worlds, world, at);
}
