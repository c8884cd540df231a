import type { Dice } from './dice';
import type { Model } from './model';
import type { Tables } from './tables';
import type { Worlds } from './worlds';
import { enter, LATER, LISTED, UNLISTED } from './worlds';

/** Chance that a cell wins somebody over during the exercise, and that a later cell comes into being. */
export const RECRUITS = 0.2;
export const LATER_CELL = 0.15;

/**
 * Fills every world with a draw from the prior: who of the list belongs to which cell, who unlisted does, how the
 * network means to play. Playbooks and the first listed member go evenly through all, so that none is left out by
 * chance.
 */
export function begin(model: Model, worlds: Worlds, tables: Tables, dice: Dice): void {
  for (let world = 0; world < worlds.n; world++) {
    worlds.playbook[world] = world % model.playbooks.length;
    for (let slot = 0; slot < worlds.slots; slot++) fill(model, worlds, tables, world, slot, dice);
  }
}

function fill(model: Model, worlds: Worlds, tables: Tables, world: number, slot: number, dice: Dice): void {
  const cell = model.cells[slot];
  const put = (person: number, kind: number) => enter(worlds, model.people, world, slot, person, kind);
  if (cell === undefined) {
    if (dice.next() >= LATER_CELL) return;
    const { dispatchMembers } = model.board.numbers.network;
    for (let n = 0; n < dispatchMembers; n++) put(drawUnlisted(model, worlds, tables, world, dice), LATER);
    return;
  }
  for (let n = 0; n < cell.listed; n++) {
    const even = slot === 0 && n === 0 ? (world + dice.next()) / worlds.n : dice.next();
    put(drawListed(model, worlds, tables, world, even, dice), LISTED);
  }
  for (let n = 0; n < cell.unlisted; n++) put(drawUnlisted(model, worlds, tables, world, dice), UNLISTED);
  if (dice.next() < RECRUITS) put(drawUnlisted(model, worlds, tables, world, dice), LATER);
}

/**
 * Somebody of the list: one whose dossier the reader has, or, as often as a dossier lies elsewhere, somebody else whose
 * code tells nothing. `even` from 0 up to 1 chooses him.
 */
function drawListed(model: Model, worlds: Worlds, tables: Tables, world: number, even: number, dice: Dice): number {
  const base = world * model.people;
  let subject = Math.floor(even * model.subjects);
  for (let tries = 0; tries < 64; tries++) {
    if (subject >= tables.dossiers) return drawUnlisted(model, worlds, tables, world, dice);
    const person = tables.listed[subject] as number;
    if ((worlds.slotOf[base + person] as number) < 0) return person;
    subject = dice.below(model.subjects);
  }
  return -1;
}

/** Somebody of whom the reader has no dossier and who is in no cell yet. */
function drawUnlisted(model: Model, worlds: Worlds, tables: Tables, world: number, dice: Dice): number {
  const base = world * model.people;
  for (let tries = 0; tries < 64; tries++) {
    const person = dice.below(model.people);
    if ((tables.home[person] as number) < 0 && (worlds.slotOf[base + person] as number) < 0) return person;
  }
  return -1;
}
