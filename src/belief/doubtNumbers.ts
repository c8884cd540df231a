import { LATER_CELL, RECRUITS } from './begin';
import type { Scales } from './courses';
import type { Dice } from './dice';
import { drawn } from './lot';
import type { Suspicion } from './suspicion';
import { setCourse, worthOf } from './weigh';
import type { Worlds } from './worlds';
import { enter, LATER, leave, MOST_MEMBERS } from './worlds';

/**
 * Asks in one world whether a cell has won somebody over after all, or nobody, and whether a later cell has come into
 * being: a step that lets people in by suspicion, or takes those out who came in later.
 */
export function doubtNumbers(scales: Scales, worlds: Worlds, world: number, suspicion: Suspicion, dice: Dice): void {
  const slot = dice.below(worlds.slots);
  const index = world * worlds.slots + slot;
  if (worlds.launch[index] !== -1) return;
  const count = worlds.count[index] as number;
  const { board, cells } = scales.model;
  const isLater = slot >= cells.length;
  const joins = isLater ? board.numbers.network.dispatchMembers : 1;
  const share = isLater ? LATER_CELL : RECRUITS;
  const has = count > 0 && worlds.kind[index * MOST_MEMBERS + count - 1] === LATER;
  if (has) takeOut(scales, worlds, world, { slot, joins, odds: (1 - share) / share }, suspicion, dice);
  else if (!isLater || count === 0)
    letIn(scales, worlds, world, { slot, joins, odds: share / (1 - share) }, suspicion, dice);
}

/** So many people at once, and how likely that is before any evidence beside the contrary. */
type Change = { slot: number; joins: number; odds: number };

function letIn(
  scales: Scales,
  worlds: Worlds,
  world: number,
  { slot, joins, odds }: Change,
  { others }: Suspicion,
  dice: Dice,
): void {
  const { model, tables } = scales;
  const lot = others[Math.min(slot, others.length - 1)] as (typeof others)[number];
  const index = world * worlds.slots + slot;
  const before = worlds.count[index] as number;
  if (before + joins > MOST_MEMBERS) return;
  let proposed = 1;
  for (let n = 0; n < joins; n++) {
    const person = drawn(lot, dice.next());
    const isTaken = tables.takenIn[person] !== 0 || (tables.home[person] as number) >= 0;
    if (isTaken || (worlds.slotOf[world * model.people + person] as number) >= 0) {
      leave(worlds, model.people, world, slot, n);
      return;
    }
    proposed *= lot.chances[person] as number;
    enter(worlds, model.people, world, slot, person, LATER);
  }
  const course = worlds.course[index] ?? null;
  setCourse(scales, worlds, world, slot);
  const is = worthOf(scales, worlds, world);
  if (dice.next() * (worlds.worth[world] as number) * proposed < is * odds) {
    worlds.worth[world] = is;
    return;
  }
  leave(worlds, model.people, world, slot, joins);
  worlds.course[index] = course;
}

const gone = new Uint8Array(MOST_MEMBERS);

function takeOut(
  scales: Scales,
  worlds: Worlds,
  world: number,
  { slot, joins, odds }: Change,
  { others }: Suspicion,
  dice: Dice,
): void {
  const { model, tables } = scales;
  const lot = others[Math.min(slot, others.length - 1)] as (typeof others)[number];
  const index = world * worlds.slots + slot;
  const count = worlds.count[index] as number;
  let proposed = 1;
  for (let n = 0; n < joins; n++) {
    const at = index * MOST_MEMBERS + count - joins + n;
    const person = worlds.member[at] as number;
    if (count < joins || worlds.kind[at] !== LATER || tables.takenIn[person] !== 0) return;
    gone[n] = person;
    proposed *= lot.chances[person] as number;
  }
  const course = worlds.course[index] ?? null;
  leave(worlds, model.people, world, slot, joins);
  setCourse(scales, worlds, world, slot);
  const is = worthOf(scales, worlds, world);
  if (dice.next() * (worlds.worth[world] as number) < is * proposed * odds) {
    worlds.worth[world] = is;
    return;
  }
  for (let n = 0; n < joins; n++) enter(worlds, model.people, world, slot, gone[n] as number, LATER);
  worlds.course[index] = course;
}
