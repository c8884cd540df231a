import type { Emission } from './emission';
import { emissionOf } from './emission';
import type { Model } from './model';
import type { Silence } from './silence';
import { silenceOf } from './silence';
import type { Tables } from './tables';

/** What a round says of a cell; kept by whoever asks, since many courses share it. */
export type EmissionsOf = (round: number, people: readonly number[], crew: number, size: number) => Emission;

/** What a round says of cells, as far as it was asked. */
export type InRound = { silence: Silence; known: Map<number | string, Emission> };

/** Safe whole numbers end here. */
const LARGEST = 2 ** 53;

/** Works emissions out and keeps them in `kept`, by round: it may hold those of rounds of which nothing more is known. */
export function keepEmissions(model: Model, tables: Tables, kept: (InRound | undefined)[]): EmissionsOf {
  return (round, people, crew, size) => {
    let inRound = kept[round];
    if (inRound === undefined) {
      inRound = { silence: silenceOf(model, tables, round), known: new Map() };
      kept[round] = inRound;
    }
    let number = crew * 4 + size;
    for (let n = 0; n < people.length; n++) {
      const person = people[n] as number;
      if (speaksOf(tables, person, round)) number = number * (model.people + 1) + person + 1;
    }
    const key = number < LARGEST ? number : `${crew}/${size}/${people.join()}`;
    let emission = inRound.known.get(key);
    if (emission === undefined) {
      const named = people.filter((person) => speaksOf(tables, person, round));
      emission = emissionOf(model, tables, inRound.silence, named, crew, size);
      inRound.known.set(key, emission);
    }
    return emission;
  };
}

/** Whether a round tells of somebody where he was, or that he was taken. */
function speaksOf(tables: Tables, person: number, round: number): boolean {
  return ((tables.placed[person] as number) & (1 << round)) !== 0 || tables.takenIn[person] === round;
}
