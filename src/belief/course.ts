import { DEED_COUNT, LIE_LOW, PREPARE, RECRUIT, STAY } from './deeds';
import type { Emission } from './emission';
import type { EmissionsOf } from './emissions';
import type { Model } from './model';
import { HARDLY } from './nearlyNever';
import type { Spots } from './plans';
import { STEPS, settledAt, spotsOf } from './plans';
import { plannedSize } from './policy';
import { power } from './power';
import { numbersFor, spotsFor } from './room';
import type { Strength } from './stages';
import { goesToTarget, stageAt, stagesOf } from './stages';
import type { Tables } from './tables';

/** Whose course it is: a slot of the scenario or a later one, how the network plays, its people as far as they are named. */
export type Who = {
  slot: number;
  playbook: number;
  crew: number;
  /** Members of whom the evidence speaks, in rising order. */
  people: number[];
  /** The launch that was this cell's, by its place in the list of all, or -1. */
  launch: number;
};

/**
 * How a round is worked out: what it says of a cell, and what is so unlikely that it is forgotten; a leg on a whim that
 * is, is not made.
 */
export type Care = { emissions: EmissionsOf; negligible: number };

/** A launch as all know it. */
export type Launch = { round: number; place: number; size: number };

/**
 * Where one cell may be by now and how ready, given everything on file: exact for its people as named, but for what is
 * next to impossible. `worth` is how likely the evidence was with these people in it, beside a world in which they are
 * harmless.
 */
export type Course = {
  worth: number;
  /** Spots that it may be in, and how likely each is; sums to 1 with `unborn` unless the cell is gone. */
  spots: Uint16Array;
  chances: Float64Array;
  /** Share that has not come into being yet: later cells only. */
  unborn: number;
  gone: boolean;
};

/** Chance a round that a later cell comes into being. */
export const BIRTH = 0.12;

const NO_SPOTS = new Uint16Array(0);
const NO_CHANCES = new Float64Array(0);

const beginnings = new WeakMap<Model, Map<number, Course>>();

/** A cell before the first round. */
export function beginCourse(model: Model, slot: number): Course {
  let known = beginnings.get(model);
  if (known === undefined) {
    known = new Map();
    beginnings.set(model, known);
  }
  let course = known.get(slot);
  if (course === undefined) {
    course = settle(model, slot);
    known.set(slot, course);
  }
  return course;
}

function settle(model: Model, slot: number): Course {
  const cell = model.cells[slot];
  if (cell === undefined) return { worth: 1, spots: NO_SPOTS, chances: NO_CHANCES, unborn: 1, gone: false };
  const settled = cell.starts.flatMap((start) => settledAt(model, start, 1 / cell.starts.length));
  return {
    worth: 1,
    spots: Uint16Array.from(settled, ({ spot }) => spot),
    chances: Float64Array.from(settled, ({ share }) => share),
    unborn: 0,
    gone: false,
  };
}

/** The chance that a cell is at a place. */
export function chanceAt(model: Model, course: Course, place: number): number {
  const { place: placeOf } = spotsOf(model);
  let sum = 0;
  for (let n = 0; n < course.spots.length; n++) {
    if (placeOf[course.spots[n] as number] === place) sum += course.chances[n] as number;
  }
  return sum;
}

/** Lives one round of a cell's course, with everything that is on file about it. */
export function liveRound(
  model: Model,
  tables: Tables,
  launches: readonly Launch[],
  who: Who,
  before: Course,
  round: number,
  { emissions, negligible }: Care,
): Course {
  const crew = crewIn(tables, who, round);
  const own = launches[who.launch];
  const size = plannedSize(model, who.playbook, crewIn(tables, who, round - 1));
  const emission = emissions(round, who.people, Math.max(1, crew), size);
  if (before.gone) return ended(before.worth * power(HARDLY, emission.mentions));
  if (own !== undefined && own.round === round) return ended(before.worth * strikes(model, before, own, size));
  if (crew === 0) return ended(before.worth);
  const loss = lossIn(model, tables, who, round);
  return step(model, who, before, round, { size, crew, loss }, emission, negligible);
}

function ended(worth: number): Course {
  return { worth, spots: NO_SPOTS, chances: NO_CHANCES, unborn: 0, gone: true };
}

/** How many of a cell are at large in a round's sensors: those not taken by then. */
function crewIn(tables: Tables, { crew, people }: Who, round: number): number {
  let left = crew;
  for (const person of people) {
    const taken = tables.takenIn[person] as number;
    if (taken > 0 && taken <= round) left -= 1;
  }
  return Math.max(0, left);
}

/** Those who are left of a cell are less ready by so much. */
function lossIn(model: Model, tables: Tables, { people }: Who, round: number): number {
  let loss = 0;
  for (const person of people) {
    if (tables.takenIn[person] === round) loss += model.board.numbers.capture.survivorsLose;
  }
  return Math.floor(loss);
}

/** How well a launch fits a cell that stood there ready, stood there, meant to come there, or was far. */
const READY_THERE = 0.8;
const THERE = 0.01;
const MEANT_IT = 0.003;
const FAR_FETCHED = 0.0003;

function strikes(model: Model, course: Course, own: Launch, planned: number): number {
  const spots = spotsOf(model);
  const needs = model.needs[own.size] as number;
  let fit = course.unborn * FAR_FETCHED * 0.1;
  for (let n = 0; n < course.spots.length; n++) {
    const spot = course.spots[n] as number;
    const chance = course.chances[n] as number;
    const meant = model.targets[(spots.plan[spot] as number) % model.targets.length] === own.place;
    if (spots.place[spot] !== own.place) fit += chance * (meant ? MEANT_IT : FAR_FETCHED);
    else fit += chance * ((spots.ready[spot] as number) >= needs && planned >= own.size ? READY_THERE : THERE);
  }
  return fit;
}

/** Room for the next round while it is worked out: what each spot gets, and which spots got something. */
type Heap = { gains: Float64Array; touched: Uint16Array; count: number };

const heap: Heap = { gains: new Float64Array(0), touched: new Uint16Array(0), count: 0 };

/** Cleared room for the spots of a scenario; whoever takes it leaves it cleared. */
function heapFor({ count }: Spots): Heap {
  if (heap.gains.length < count) {
    heap.gains = new Float64Array(count);
    heap.touched = new Uint16Array(count);
  }
  heap.count = 0;
  return heap;
}

/** One round of every course that the cell may be on; nothing of it is a launch, for everybody hears of one. */
function step(
  model: Model,
  who: Who,
  before: Course,
  round: number,
  strength: Strength,
  emission: Emission,
  negligible: number,
): Course {
  const spots = spotsOf(model);
  const room = heapFor(spots);
  const { gains, touched } = room;
  const stages = stagesOf(model, who.playbook, who.slot, round, strength);
  const { needs } = stages;
  const { ends, plain, plotting, before: setOut } = emission;
  const { alike, place: placeOf, toTarget, toStaging, legs: legsFrom } = spots;
  const { loss } = strength;
  const { spots: from, chances } = before;
  let count = 0;
  for (let n = 0; n < from.length; n++) {
    const was = from[n] as number;
    const step = was % STEPS;
    const ready = loss === 0 ? step : Math.max(0, step - loss);
    const at = (was - step) / STEPS;
    const spot = at * STEPS + ready;
    const place = placeOf[was] as number;
    let mass = chances[n] as number;
    if (setOut !== null) mass *= setOut[place] as number;
    const enough = ready >= needs;
    const shares = stageAt(stages, spots, at, enough);
    const table = ready > 0 ? plotting : plain;
    const arrival = ready > 0 ? emission.arrivalPlotting : emission.arrivalPlain;
    const here = place * DEED_COUNT;
    const origin = at - place;
    const legs = legsFrom[place] as Int16Array;
    const leg = (mass * shares.anywhere) / legs.length;
    const stirs = leg * emission.mostArrival >= negligible;
    const low = table[here + LIE_LOW] as number;
    let rests =
      shares.stay * (table[here + STAY] as number) +
      (stirs ? shares.lieLow : shares.lieLow + shares.anywhere) * low +
      shares.gather * (table[here + RECRUIT] as number);
    if (shares.journey > 0) {
      const way = (goesToTarget(stages, enough) ? toTarget[at] : toStaging[at]) as number;
      if (way < 0) rests += shares.journey * low;
      else {
        const end = (alike[origin + (ends[way] as number)] as number) * STEPS + ready;
        const gain = mass * shares.journey * (arrival[way] as number);
        if (gain > 0) {
          const had = gains[end] as number;
          if (had === 0) touched[count++] = end;
          gains[end] = had + gain;
        }
      }
    }
    const rest = mass * rests;
    if (rest > 0) {
      const had = gains[spot] as number;
      if (had === 0) touched[count++] = spot;
      gains[spot] = had + rest;
    }
    const prepared = mass * shares.prepare * (plotting[here + PREPARE] as number);
    if (prepared > 0) {
      const next = ready < STEPS - 1 ? spot + 1 : spot;
      const had = gains[next] as number;
      if (had === 0) touched[count++] = next;
      gains[next] = had + prepared;
    }
    if (!stirs) continue;
    for (let l = 0; l < legs.length; l++) {
      const way = legs[l] as number;
      const gain = leg * (arrival[way] as number);
      if (gain <= 0) continue;
      const end = (alike[origin + (ends[way] as number)] as number) * STEPS + ready;
      const had = gains[end] as number;
      if (had === 0) touched[count++] = end;
      gains[end] = had + gain;
    }
  }
  room.count = count;
  return gather(room, before, beBorn(room, spots, before, emission), negligible);
}

/** Later cells come into being where people live or in the haven; of those that have not, nothing is seen. */
function beBorn(room: Heap, { birth, place }: Spots, { unborn }: Course, emission: Emission): number {
  if (unborn === 0) return 0;
  for (const { spot, share } of birth) {
    const seen = emission.plain[(place[spot] as number) * DEED_COUNT + LIE_LOW] as number;
    const gain = unborn * BIRTH * share * seen;
    if (gain > 0 && room.gains[spot] === 0) room.touched[room.count++] = spot;
    room.gains[spot] = (room.gains[spot] as number) + gain;
  }
  return unborn * (1 - BIRTH) * power(HARDLY, emission.mentions);
}

/** Takes up what the spots were given, forgets what is negligible, and clears the room. */
function gather({ gains, touched, count }: Heap, before: Course, unborn: number, negligible: number): Course {
  let total = unborn;
  for (let n = 0; n < count; n++) total += gains[touched[n] as number] as number;
  const least = total * negligible;
  let sum = unborn;
  let kept = 0;
  for (let n = 0; n < count; n++) {
    const spot = touched[n] as number;
    const gain = gains[spot] as number;
    if (gain > least) {
      touched[kept++] = spot;
      sum += gain;
    } else gains[spot] = 0;
  }
  const spots = spotsFor(kept);
  const chances = numbersFor(kept);
  for (let n = 0; n < kept; n++) {
    const spot = touched[n] as number;
    spots[n] = spot;
    chances[n] = (gains[spot] as number) / sum;
    gains[spot] = 0;
  }
  if (!(total > 0)) return { worth: before.worth * HARDLY * HARDLY, spots, chances, unborn: 0, gone: true };
  return { worth: before.worth * total, spots, chances, unborn: unborn / sum, gone: false };
}
