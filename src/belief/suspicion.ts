import type { Scales } from './courses';
import { courseUntil } from './courses';
import type { Links } from './links';
import { linksOf } from './links';

/**
 * Names worth proposing, by slot: how much likelier everything on file is with a person in that cell, alone of its
 * people, than with him harmless. Only a guide for where to look: no belief rests on it.
 */
export type Suspicion = { of: Float64Array[]; total: number[]; links: Links };

/** Nobody is proposed more than so many times as often as one of whom nothing is known. */
const MOST = 40;
/** Part of all proposals that follow suspicion; the others are even. */
const GUIDED = 0.7;

/** Works out whom to suspect in each slot. */
export function suspect(scales: Scales): Suspicion {
  const { model, tables, known } = scales;
  const playbook = Math.floor(model.playbooks.length / 2);
  const suspicion: Suspicion = { of: [], total: [], links: linksOf(model, tables) };
  for (let slot = 0; slot <= model.cells.length; slot++) {
    const cell = model.cells[slot];
    const crew = cell === undefined ? model.board.numbers.network.dispatchMembers : cell.listed + cell.unlisted;
    const who = { slot, playbook, crew: Math.max(1, crew), launch: -1 };
    const nobody = courseUntil(scales, { ...who, people: [] }, known - 1).worth;
    const timeless = model.haven[cell?.starts[0] ?? -1] === true ? tables.returnee : tables.local;
    const of = new Float64Array(model.people);
    let total = 0;
    for (let person = 0; person < model.people; person++) {
      let ratio = timeless[person] as number;
      if (tables.named[person] !== 0 && nobody > 0) {
        ratio *= courseUntil(scales, { ...who, people: [person] }, known - 1).worth / nobody;
      }
      of[person] = tables.takenIn[person] === 0 ? Math.min(MOST, ratio) : 0;
      total += of[person] as number;
    }
    suspicion.of.push(of);
    suspicion.total.push(total);
  }
  return suspicion;
}

/** The chance that a person is proposed for a slot. */
export function proposal({ of, total }: Suspicion, slot: number, person: number): number {
  const kind = Math.min(slot, of.length - 1);
  const people = (of[kind] as Float64Array).length;
  const guided =
    (total[kind] as number) > 0 ? ((of[kind] as Float64Array)[person] as number) / (total[kind] as number) : 1 / people;
  return GUIDED * guided + (1 - GUIDED) / people;
}

/** A person drawn for a slot by those chances; `first` and `second` are numbers from 0 up to 1. */
export function propose({ of, total }: Suspicion, slot: number, first: number, second: number): number {
  const kind = Math.min(slot, of.length - 1);
  const weights = of[kind] as Float64Array;
  if (first >= GUIDED || !((total[kind] as number) > 0)) return Math.floor(second * weights.length);
  let left = second * (total[kind] as number);
  for (let person = 0; person < weights.length; person++) {
    left -= weights[person] as number;
    if (left < 0) return person;
  }
  return weights.length - 1;
}
