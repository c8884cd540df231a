import type { Scales } from './courses';
import type { Dice } from './dice';
import { linkedPerson, linksBeside, linksTo } from './links';
import { drawn } from './lot';
import { isStranger } from './strangers';
import type { Suspicion } from './suspicion';
import type { Tables } from './tables';
import { priorOf, setCourse, slotsWorth, worthOf } from './weigh';
import type { Worlds } from './worlds';
import { anyMember, exchange, LISTED, MOST_MEMBERS, slotAt } from './worlds';

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
  const links = linksBeside(suspicion.links, worlds, at);
  const person = somebodyFor(suspicion, worlds, at, slot, links, dice);
  if (person === before || tables.takenIn[person] !== 0 || tables.takenIn[before] !== 0) return false;
  if (worlds.kind[at] !== LISTED && (tables.home[person] as number) >= 0) return false;
  const other = worlds.slotOf[world * model.people + person] as number;
  if (other === slot || (isBlank(tables, person) && isBlank(tables, before))) return false;
  const there =
    chanceOf(suspicion, worlds, at, slot, links, person) + crossed(suspicion, worlds, world, other, person, before);
  const back =
    chanceOf(suspicion, worlds, at, slot, links, before) + crossed(suspicion, worlds, world, other, person, person);
  const telling = tells(tables, person) || tells(tables, before);
  const base = world * worlds.slots;
  const course = worlds.course[base + slot] ?? null;
  const elsewhere = other < 0 ? null : (worlds.course[base + other] ?? null);
  const was = worlds.worth[world] as number;
  const part = slotsWorth(scales, worlds, world, slot, other);
  const likely = isAlike(tables, person, before) && other < 0;
  const prior = likely ? 1 : priorOf(scales, worlds, world);
  exchange(worlds, model.people, world, at, person);
  if (telling) {
    setCourse(scales, worlds, world, slot);
    if (other >= 0) setCourse(scales, worlds, world, other);
  }
  const simple = part > 0 && prior > 0 && scales.muchHeard.length === 0;
  const is = simple
    ? (was * slotsWorth(scales, worlds, world, slot, other) * (likely ? 1 : priorOf(scales, worlds, world))) /
      (part * prior)
    : worthOf(scales, worlds, world);
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

/** A person proposed for a member's stead: by `links` to the others of his cell, or by suspicion. */
function somebodyFor(
  suspicion: Suspicion,
  worlds: Worlds,
  at: number,
  slot: number,
  links: number,
  dice: Dice,
): number {
  if (links > 0 && dice.next() < LINKED) return linkedPerson(suspicion.links, worlds, at, dice.below(links));
  return drawn(lotFor(suspicion, worlds, at, slot), dice.next());
}

function lotFor({ listed, others }: Suspicion, worlds: Worlds, at: number, slot: number) {
  const lots = worlds.kind[at] === LISTED ? listed : others;
  return lots[Math.min(slot, lots.length - 1)] as (typeof lots)[number];
}

/** The chance that a person is proposed for a member's stead; who that member is does not count. */
function chanceOf(
  suspicion: Suspicion,
  worlds: Worlds,
  at: number,
  slot: number,
  links: number,
  person: number,
): number {
  const plain = lotFor(suspicion, worlds, at, slot).chances[person] as number;
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
  return chanceOf(suspicion, worlds, at, other, linksBeside(suspicion.links, worlds, at), person);
}

/** Whether nothing at all is on file about somebody: one such instead of another makes no difference to anybody. */
function isBlank({ home, named, local, returnee }: Tables, person: number): boolean {
  return named[person] === 0 && (home[person] as number) < 0 && local[person] === 1 && returnee[person] === 1;
}

/** Whether one person instead of the other makes the network no more and no less likely before any evidence. */
function isAlike(tables: Tables, person: number, before: number): boolean {
  if ((tables.home[person] as number) >= 0 !== (tables.home[before] as number) >= 0) return false;
  return isStranger(tables, person) === isStranger(tables, before);
}

/** Whether it matters to a cell's course that somebody belongs to it. */
function tells({ placed, takenIn }: Tables, person: number): boolean {
  return placed[person] !== 0 || takenIn[person] !== 0;
}
