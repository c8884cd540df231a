import type { Emission } from './emission';
import { emissionOf } from './emission';
import type { Model } from './model';
import type { Silence } from './silence';
import { silenceOf } from './silence';
import type { Tables } from './tables';

/** What a round says of a cell; kept by whoever asks, since many courses share it. */
export type EmissionsOf = (round: number, people: readonly number[], crew: number, size: number) => Emission;

type InRound = { silence: Silence; quiet: Map<number, Emission>; speaking: Map<string, Emission> };

/** Works emissions out and keeps them for as long as the tables do not change. */
export function keepEmissions(model: Model, tables: Tables): EmissionsOf {
  const kept: InRound[] = [];
  return (round, people, crew, size) => {
    let inRound = kept[round];
    if (inRound === undefined) {
      inRound = { silence: silenceOf(model, tables, round), quiet: new Map(), speaking: new Map() };
      kept[round] = inRound;
    }
    let key = '';
    for (const person of people) {
      if (speaksOf(tables, person, round)) key += `${person},`;
    }
    const known = key === '' ? inRound.quiet : inRound.speaking;
    const kind = crew * 4 + size;
    const full = key === '' ? kind : `${kind}/${key}`;
    let emission = (known as Map<number | string, Emission>).get(full);
    if (emission === undefined) {
      const named = people.filter((person) => speaksOf(tables, person, round));
      emission = emissionOf(model, tables, inRound.silence, named, crew, size);
      (known as Map<number | string, Emission>).set(full, emission);
    }
    return emission;
  };
}

/** Whether a round tells of somebody where he was, or that he was taken. */
function speaksOf(tables: Tables, person: number, round: number): boolean {
  return ((tables.placed[person] as number) & (1 << round)) !== 0 || tables.takenIn[person] === round;
}
