import type { Model } from './model';
import type { Tables } from './tables';
import type { Worlds } from './worlds';
import { MOST_MEMBERS } from './worlds';

/** By person: those who were named beside him, as often as they were. */
export type Links = number[][];

/** Whom the evidence names together: beside somebody followed, or at both ends of what was overheard. */
export function linksOf(model: Model, tables: Tables): Links {
  const links: Links = Array.from({ length: model.people }, () => []);
  const join = (one: number, other: number) => {
    links[one]?.push(other);
    links[other]?.push(one);
  };
  for (const { follows, heard } of tables.rounds) {
    for (const { person, companions } of follows) for (const companion of companions) join(person, companion);
    for (const { persons } of heard) if (persons.length === 2) join(persons[0] as number, persons[1] as number);
  }
  return links;
}

/** How many links the other members of a slot have, the one at `at` apart. */
export function linksBeside(links: Links, worlds: Worlds, at: number): number {
  let count = 0;
  eachBeside(worlds, at, (member) => {
    count += links[member]?.length ?? 0;
  });
  return count;
}

/** How many of them lead to a person. */
export function linksTo(links: Links, worlds: Worlds, at: number, person: number): number {
  let count = 0;
  eachBeside(worlds, at, (member) => {
    for (const linked of links[member] ?? []) if (linked === person) count += 1;
  });
  return count;
}

/** The person to whom one of these links leads, by its number. */
export function linkedPerson(links: Links, worlds: Worlds, at: number, number: number): number {
  let left = number;
  let found = -1;
  eachBeside(worlds, at, (member) => {
    const linked = links[member] ?? [];
    if (left >= 0 && left < linked.length) found = linked[left] as number;
    left -= linked.length;
  });
  return found;
}

function eachBeside(worlds: Worlds, at: number, see: (member: number) => void): void {
  const index = Math.floor(at / MOST_MEMBERS);
  const count = worlds.count[index] as number;
  for (let n = 0; n < count; n++) {
    const beside = index * MOST_MEMBERS + n;
    if (beside !== at) see(worlds.member[beside] as number);
  }
}
