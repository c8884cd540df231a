import type { Tables } from './tables';

/**
 * People of whom the evidence tells the same are believed the same: what the worlds happen to say of each is shared
 * among them. That is exact, for nothing but chance tells them apart. `people` holds their chances, `whereabouts` those
 * of each at every place.
 */
export function evenOut(tables: Tables, people: Float64Array, whereabouts: Float64Array, places: number): void {
  for (const alike of alikeIn(tables, people.length)) {
    if (alike.length < 2) continue;
    shareOut(people, alike, 0, 1);
    for (let place = 0; place < places; place++) shareOut(whereabouts, alike, place, places);
  }
}

/** Those of whom nobody was told where they were, by dossier and by all that speaks of the man and not of the hour. */
function alikeIn({ home, local, returnee, named, placed, takenIn }: Tables, people: number): number[][] {
  const known = new Map<string, number[]>();
  for (let person = 0; person < people; person++) {
    if (placed[person] !== 0 || takenIn[person] !== 0) continue;
    const key = `${(home[person] as number) >= 0}/${named[person] !== 0}/${local[person]}/${returnee[person]}`;
    const alike = known.get(key);
    if (alike === undefined) known.set(key, [person]);
    else alike.push(person);
  }
  return [...known.values()];
}

function shareOut(sums: Float64Array, alike: readonly number[], from: number, each: number): void {
  let total = 0;
  for (const person of alike) total += sums[person * each + from] as number;
  for (const person of alike) sums[person * each + from] = total / alike.length;
}
