import { ARRIVE, DEED_COUNT } from './deeds';
import type { Named } from './emission';
import { HARDLY } from './nearlyNever';
import type { Tables } from './tables';
import { chanceOfTip, chanceOfWords } from './talk';

/** What a deed at a place is worth. */
type ByDeed = (place: number, deed: number) => number;

/** Whether somebody was still at large in a round's sensors. */
export function isFree(tables: Tables, person: number, round: number): boolean {
  const taken = tables.takenIn[person] as number;
  return taken === 0 || taken > round;
}

/** Places where somebody of the cell was named on a watch this round: it can only have been there. */
export function pinsOf({ table, people }: Named): number[] {
  const pins: number[] = [];
  if (people.length === 0) return pins;
  for (const { place, named } of table.watches) {
    for (const { person } of named) if (people.includes(person)) pins.push(place);
  }
  return pins;
}

/** How many other observations speak of its people. */
export function mentionsOf({ table, people }: Named): number {
  let mentions = 0;
  if (people.length === 0) return mentions;
  for (const { person, sight } of table.follows) if (sight >= 0 && people.includes(person)) mentions += 1;
  for (const { person } of table.tips) if (people.includes(person)) mentions += 1;
  for (const { persons } of table.heard) if (persons.some((person) => people.includes(person))) mentions += 1;
  return mentions;
}

/** Tips that name one of the cell; null when there are none. */
export function tipsAbout({ model, table, people, crew }: Named): ByDeed | null {
  const calls = table.tips.filter(({ person }) => person >= 0 && people.includes(person));
  if (calls.length === 0) return null;
  const { namesPerson } = model.board.numbers.sensors.tips;
  return (place, deed) => {
    const chance = chanceOfTip(model, place, deed);
    let worth = 1;
    calls.forEach((tip, nth) => {
      const fits = tip.place === place && chance > 0 && nth === 0;
      worth *= fits ? (chance * namesPerson) / Math.max(1, crew) / tip.harmless : HARDLY;
    });
    return worth;
  };
}

/**
 * Communications, by deed: where one of the cell was overheard it had something to talk about, and this is no mistake.
 * Null when nobody of it was.
 */
export function heardAt({ model, table, people, crew }: Named): Float64Array | null {
  const events = table.heard.filter(({ persons }) => persons.some((person) => people.includes(person)));
  if (events.length === 0) return null;
  const { falsePerRound } = model.board.numbers.sensors.communications;
  const listeners = model.board.doctrine.overheard === 'head' ? 1 : model.services.length;
  const worth = new Float64Array(DEED_COUNT).fill(1);
  for (let deed = 0; deed < DEED_COUNT; deed++) {
    const chance = chanceOfWords(model, deed);
    events.forEach(({ harmless }, nth) => {
      const right = (chance / listeners / Math.max(1, crew) / harmless) * (1 - falsePerRound * table.hearing);
      worth[deed] = (worth[deed] as number) * (chance > 0 && nth === 0 ? right : HARDLY);
    });
  }
  return worth;
}

/** Somebody else's people may have joined the cell by then, of which the reader knows nothing. */
const FROM_ANOTHER_CELL = 0.02;

/** Follows of its people; null when nobody of it is followed. */
export function followed({ model, table, people, crew }: Named): ByDeed | null {
  const follows = table.follows.filter(({ person }) => people.includes(person));
  if (follows.length === 0) return null;
  const { follow } = model.board.numbers.sensors;
  const beside = follows.map(({ companions }) => {
    let chance = 1;
    let named = 0;
    for (const other of companions) {
      const member = people.includes(other);
      chance *= follow.companionNamed * (member ? 1 : FROM_ANOTHER_CELL);
      if (member) named += 1;
    }
    for (let silent = 1 + named; silent < crew; silent++) chance *= 1 - follow.companionNamed;
    return chance;
  });
  return (place, deed) => {
    const sees = model.haven[place] === true ? 0 : deed === ARRIVE ? follow.overBorder : follow.sees;
    let worth = 1;
    follows.forEach((one, nth) => {
      if (one.sight < 0) worth *= Math.max(HARDLY, 1 - sees) / one.harmless;
      else if (one.place !== place) worth *= HARDLY;
      else {
        const chance = sees * (model.sight[deed]?.[one.sight] ?? 0) * (beside[nth] as number);
        worth *= Math.max(HARDLY * HARDLY, chance) / one.harmless;
      }
    });
    return worth;
  };
}

/** A lead names a member of a linked cell, or wrongly somebody harmless. */
export function leadsOf({ model, table, people, crew }: Named): number {
  const wrong = Math.max(HARDLY, model.board.numbers.capture.interrogationWrong);
  const harmless = model.subjects + model.unlistedHarmless;
  const linked = Math.max(1, model.cells.length - 1);
  let score = 1;
  for (const { person } of table.leads) {
    if (people.includes(person)) score *= ((1 - wrong) * harmless) / (wrong * linked * Math.max(1, crew));
  }
  return score;
}
