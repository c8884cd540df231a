import type { Scales } from './courses';
import { courseUntil } from './courses';
import type { Links } from './links';
import { linksOf } from './links';
import type { Lot } from './lot';
import { lotOf } from './lot';

/**
 * Names worth proposing: by how much likelier everything on file is with a person in that cell, alone of its people,
 * than with him harmless. `listed` and `others` are the lots by slot, for members from the list and for those who are
 * on no list. Only a guide for where to look: no belief rests on it.
 */
export type Suspicion = { listed: Lot[]; others: Lot[]; links: Links };

/** Nobody is proposed more than so many times as often as one of whom nothing is known. */
const MOST = 40;
/** Part of all proposals that follow suspicion; the others are even. */
const GUIDED = 0.7;

/** Works out whom to suspect in each slot. */
export function suspect(scales: Scales): Suspicion {
  const { model, tables } = scales;
  const free = Array.from({ length: model.people }, (_, person) => tables.takenIn[person] === 0);
  const unlisted = free.map((isFree, person) => isFree && (tables.home[person] as number) < 0);
  const suspicion: Suspicion = { listed: [], others: [], links: linksOf(model, tables) };
  for (let slot = 0; slot <= model.cells.length; slot++) {
    const ratios = ratiosIn(scales, slot);
    suspicion.listed.push(lotOf(chances(ratios, free)));
    suspicion.others.push(lotOf(chances(ratios, unlisted)));
  }
  return suspicion;
}

/** How much likelier the files are with each person in a slot than without. */
function ratiosIn(scales: Scales, slot: number): Float64Array {
  const { model, tables, known } = scales;
  const playbook = Math.floor(model.playbooks.length / 2);
  const cell = model.cells[slot];
  const crew = cell === undefined ? model.board.numbers.network.dispatchMembers : cell.listed + cell.unlisted;
  const who = { slot, playbook, crew: Math.max(1, crew), launch: -1 };
  const nobody = courseUntil(scales, { ...who, people: [] }, known - 1).worth;
  const timeless = model.haven[cell?.starts[0] ?? -1] === true ? tables.returnee : tables.local;
  const ratios = Float64Array.from(timeless);
  for (let person = 0; person < model.people; person++) {
    if (tables.placed[person] === 0 || tables.takenIn[person] !== 0 || !(nobody > 0)) continue;
    const alone = courseUntil(scales, { ...who, people: [person] }, known - 1).worth;
    ratios[person] = ((ratios[person] as number) * alone) / nobody;
  }
  return ratios;
}

/** The chance that each is proposed of those who may be. */
function chances(ratios: Float64Array, allowed: readonly boolean[]): Float64Array {
  const guided = new Float64Array(ratios.length);
  let total = 0;
  let count = 0;
  for (let person = 0; person < ratios.length; person++) {
    if (allowed[person] !== true) continue;
    guided[person] = Math.min(MOST, ratios[person] as number);
    total += guided[person] as number;
    count += 1;
  }
  for (let person = 0; person < ratios.length; person++) {
    if (allowed[person] !== true) continue;
    guided[person] = total > 0 ? (GUIDED * (guided[person] as number)) / total + (1 - GUIDED) / count : 1 / count;
  }
  return guided;
}
