import type { Scales } from './courses';
import type { Dice } from './dice';
import { linkedPerson, linksBeside, linksTo } from './links';
import type { Suspicion } from './suspicion';
import { proposal, propose } from './suspicion';
import type { Tables } from './tables';
import { setCourse, weigh, worthOf } from './weigh';
import type { Worlds } from './worlds';
import { exchange, LISTED, MOST_MEMBERS, slotAt } from './worlds';

/**
 * Asks in one world whether somebody else may be the man: a Metropolis-Hastings step on who is who, with names proposed
 * by suspicion. Says whether the world changed.
 */
export function doubt(scales: Scales, worlds: Worlds, world: number, suspicion: Suspicion, dice: Dice): boolean {
  const { model, tables } = scales;
  const at = anyMember(worlds, world, dice);
  if (at < 0) return false;
  const before = worlds.member[at] as number;
  const slot = slotAt(worlds, world, at);
  const person = somebodyFor(suspicion, worlds, at, slot, dice);
  if (person === before || tables.takenIn[person] !== 0 || tables.takenIn[before] !== 0) return false;
  if (worlds.kind[at] !== LISTED && (tables.home[person] as number) >= 0) return false;
  const other = worlds.slotOf[world * model.people + person] as number;
  if (other === slot || (isBlank(tables, person) && isBlank(tables, before))) return false;
  const there =
    chanceOf(suspicion, worlds, at, slot, person) + crossed(suspicion, worlds, world, other, person, before);
  const back = chanceOf(suspicion, worlds, at, slot, before) + crossed(suspicion, worlds, world, other, person, person);
  const telling = tells(tables, person) || tells(tables, before);
  exchange(worlds, model.people, world, at, person);
  const base = world * worlds.slots;
  const course = worlds.course[base + slot] ?? null;
  const elsewhere = other < 0 ? null : (worlds.course[base + other] ?? null);
  if (telling) {
    setCourse(scales, worlds, world, slot);
    if (other >= 0) setCourse(scales, worlds, world, other);
  }
  const was = worlds.worth[world] as number;
  const is = worthOf(scales, worlds, world);
  if (dice.next() * was * there < is * back) {
    worlds.worth[world] = is;
    return true;
  }
  exchange(worlds, model.people, world, at, before);
  worlds.course[base + slot] = course;
  if (other >= 0) worlds.course[base + other] = elsewhere;
  return false;
}

/** Part of all proposals that follow links between people, where there are any. */
const LINKED = 0.3;

/** A person proposed for a member's stead: by links to the others of his cell, or by suspicion. */
function somebodyFor(suspicion: Suspicion, worlds: Worlds, at: number, slot: number, dice: Dice): number {
  const links = linksBeside(suspicion.links, worlds, at);
  if (links > 0 && dice.next() < LINKED) return linkedPerson(suspicion.links, worlds, at, dice.below(links));
  return propose(suspicion, slot, dice.next(), dice.next());
}

/** The chance that a person is proposed for a member's stead; who that member is does not count. */
function chanceOf(suspicion: Suspicion, worlds: Worlds, at: number, slot: number, person: number): number {
  const plain = proposal(suspicion, slot, person);
  const links = linksBeside(suspicion.links, worlds, at);
  if (links === 0) return plain;
  return (1 - LINKED) * plain + (LINKED * linksTo(suspicion.links, worlds, at, person)) / links;
}

/** The same for the other end of an exchange between two cells: somebody in the stead of `member` of slot `other`. */
function crossed(
  suspicion: Suspicion,
  worlds: Worlds,
  world: number,
  other: number,
  member: number,
  person: number,
): number {
  if (other < 0) return 0;
  const from = (world * worlds.slots + other) * MOST_MEMBERS;
  let at = from;
  while (worlds.member[at] !== member) at += 1;
  return chanceOf(suspicion, worlds, at, other, person);
}

/** Whether nothing at all is on file about somebody: one such instead of another makes no difference to anybody. */
function isBlank({ home, named, local, returnee }: Tables, person: number): boolean {
  return named[person] === 0 && (home[person] as number) < 0 && local[person] === 1 && returnee[person] === 1;
}

/** Whether it matters to a cell's course that somebody belongs to it. */
function tells({ placed, takenIn }: Tables, person: number): boolean {
  return placed[person] !== 0 || takenIn[person] !== 0;
}

function anyMember(worlds: Worlds, world: number, dice: Dice): number {
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

/**
 * Asks in one world whether the network plays otherwise, or another cell made a launch: a step among all, each as
 * likely as the others.
 */
export function doubtPlan(scales: Scales, worlds: Worlds, world: number, dice: Dice): void {
  const { model, launches } = scales;
  const was = worlds.worth[world] as number;
  const base = world * worlds.slots;
  const playbook = worlds.playbook[world] as number;
  if (launches.length > 0 && dice.next() < 0.5) {
    const launch = dice.below(launches.length);
    const from = worlds.launch.subarray(base, base + worlds.slots).indexOf(launch);
    const to = dice.below(worlds.slots);
    if (from < 0 || to === from || worlds.launch[base + to] !== -1 || worlds.count[base + to] === 0) return;
    worlds.launch[base + from] = -1;
    worlds.launch[base + to] = launch;
    const is = weigh(scales, worlds, world);
    if (dice.next() * was < is) {
      worlds.worth[world] = is;
      return;
    }
    worlds.launch[base + from] = launch;
    worlds.launch[base + to] = -1;
  } else {
    worlds.playbook[world] = dice.below(model.playbooks.length);
    if (worlds.playbook[world] === playbook) return;
    const is = weigh(scales, worlds, world);
    if (dice.next() * was < is) {
      worlds.worth[world] = is;
      return;
    }
    worlds.playbook[world] = playbook;
  }
  weigh(scales, worlds, world);
}
