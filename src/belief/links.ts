import type { Model } from './model';
import type { RoundTable, Tables } from './tables';
import type { Worlds } from './worlds';
import { MOST_MEMBERS } from './worlds';

/** By person: those who were named beside him, as often as they were. */
export type Links = number[][];

/**
 * Whom the evidence names together: beside somebody followed, at both ends of what was overheard, or at one place in one
 * round.
 */
export function linksOf(model: Model, tables: Tables): Links {
  const links: Links = Array.from({ length: model.people }, () => []);
  const join = (one: number, other: number) => {
    links[one]?.push(other);
    links[other]?.push(one);
  };
  for (const table of tables.rounds) {
    for (const { person, companions } of table.follows) for (const companion of companions) join(person, companion);
    for (const { persons } of table.heard) if (persons.length === 2) join(persons[0] as number, persons[1] as number);
    const seen = seenIn(table);
    seen.forEach(({ person, place }, nth) => {
      for (const other of seen.slice(nth + 1))
        if (other.place === place && other.person !== person) join(person, other.person);
    });
  }
  return links;
}

/** Who was seen where in a round. */
function seenIn({ watches, follows, crossings }: RoundTable): { person: number; place: number }[] {
  return [
    ...watches.flatMap(({ place, named }) => named.map(({ person }) => ({ person, place }))),
    ...follows.flatMap(({ person, place, sight }) => (sight < 0 ? [] : [{ person, place }])),
    ...crossings.map(({ person, place }) => ({ person, place })),
  ];
}

/** How many links the other members of a slot have, the one at `at` apart. */
export function linksBeside(links: Links, worlds: Worlds, at: number): number {
  const first = at - (at % MOST_MEMBERS);
  const end = first + (worlds.count[first / MOST_MEMBERS] as number);
  let count = 0;
  for (let beside = first; beside < end; beside++) {
    if (beside !== at) count += (links[worlds.member[beside] as number] as number[]).length;
  }
  return count;
}

/** How many of them lead to a person. */
export function linksTo(links: Links, worlds: Worlds, at: number, person: number): number {
  const first = at - (at % MOST_MEMBERS);
  const end = first + (worlds.count[first / MOST_MEMBERS] as number);
  let count = 0;
  for (let beside = first; beside < end; beside++) {
    if (beside === at) continue;
    for (const linked of links[worlds.member[beside] as number] as number[]) if (linked === person) count += 1;
  }
  return count;
}

/** The person to whom one of these links leads, by its number; -1 when there are not so many. */
export function linkedPerson(links: Links, worlds: Worlds, at: number, number: number): number {
  const first = at - (at % MOST_MEMBERS);
  const end = first + (worlds.count[first / MOST_MEMBERS] as number);
  let left = number;
  for (let beside = first; beside < end; beside++) {
    if (beside === at) continue;
    const linked = links[worlds.member[beside] as number] as number[];
    if (left < linked.length) return linked[left] as number;
    left -= linked.length;
  }
  return -1;
}
