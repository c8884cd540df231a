import { ARRIVE, LIE_LOW, PREPARE, RECRUIT, STAY } from './deeds';
import type { Emission } from './emission';
import { DEED_COUNT, emissionOf } from './emission';
import type { Model } from './model';
import type { Spots } from './plans';
import { STEPS, settledAt, spotsOf } from './plans';
import type { Shares } from './policy';
import { APPROACHING, BIDING, LURKING, plannedSize, STRIKING, TRAVELLING, WAITING, working } from './policy';
import type { Tables } from './tables';
import { HARDLY } from './tables';

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
const BIRTH = 0.12;
/** What is less likely than this is forgotten. */
const NEGLIGIBLE = 1e-4;

const NO_SPOTS = new Uint16Array(0);
const NO_CHANCES = new Float64Array(0);

/** What a round says of a cell; kept by whoever asks, since many courses share it. */
export type EmissionsOf = (round: number, people: readonly number[], crew: number, size: number) => Emission;

/** Works emissions out and keeps them for as long as the tables do not change. */
export function keepEmissions(model: Model, tables: Tables): EmissionsOf {
  const kept: Map<string, Emission>[] = [];
  return (round, people, crew, size) => {
    const told = people.filter((person) => ((tables.named[person] as number) & (1 << round)) !== 0);
    let inRound = kept[round];
    if (inRound === undefined) {
      inRound = new Map();
      kept[round] = inRound;
    }
    const taken = people.filter((person) => tables.takenIn[person] === round);
    const key = `${crew}/${size}/${told.join()}/${taken.join()}`;
    let emission = inRound.get(key);
    if (emission === undefined) {
      emission = emissionOf(model, tables, round, [...new Set([...told, ...taken])], crew, size);
      inRound.set(key, emission);
    }
    return emission;
  };
}

/** A cell before the first round. */
export function beginCourse(model: Model, slot: number): Course {
  const cell = model.cells[slot];
  if (cell === undefined) return { worth: 1, spots: NO_SPOTS, chances: NO_CHANCES, unborn: 1, gone: false };
  const settled = settledAt(model, cell.start, 1);
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
  emissions: EmissionsOf,
): Course {
  const crew = crewIn(tables, who, round);
  const own = launches[who.launch];
  const size = plannedSize(model, who.playbook, crewIn(tables, who, round - 1));
  const emission = emissions(round, who.people, Math.max(1, crew), size);
  if (before.gone) return ended(before.worth * power(HARDLY, emission.mentions));
  if (own !== undefined && own.round === round) return ended(before.worth * strikes(model, before, own, size));
  if (crew === 0) return ended(before.worth);
  const loss = lossIn(model, tables, who, round);
  return step(model, who, before, round, { size, crew, loss }, emission);
}

function ended(worth: number): Course {
  return { worth, spots: NO_SPOTS, chances: NO_CHANCES, unborn: 0, gone: true };
}

function power(base: number, times: number): number {
  let result = 1;
  for (let n = 0; n < times; n++) result *= base;
  return result;
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
let gains = new Float64Array(0);
let touched = new Uint16Array(0);
let touchedCount = 0;

function give(spot: number, mass: number): void {
  if (mass <= 0) return;
  if (gains[spot] === 0) touched[touchedCount++] = spot;
  gains[spot] = (gains[spot] as number) + mass;
}

type Strength = { size: number; crew: number; loss: number };

/** One round of every course that the cell may be on; nothing of it is a launch, for everybody hears of one. */
function step(model: Model, who: Who, before: Course, round: number, strength: Strength, emission: Emission): Course {
  const spots = spotsOf(model);
  if (gains.length < spots.count) {
    gains = new Float64Array(spots.count);
    touched = new Uint16Array(spots.count);
  }
  touchedCount = 0;
  const stages = stagesOf(model, who.playbook, who.slot, round, strength);
  const needs = model.needs[strength.size] as number;
  for (let n = 0; n < before.spots.length; n++) {
    let spot = before.spots[n] as number;
    const ready = Math.max(0, (spots.ready[spot] as number) - strength.loss);
    spot += ready - (spots.ready[spot] as number);
    const place = spots.place[spot] as number;
    let mass = before.chances[n] as number;
    if (emission.before !== null) mass *= emission.before[place] as number;
    const at = Math.floor(spot / STEPS);
    const shares = stageAt(stages, spots, at, ready >= needs);
    const table = ready > 0 ? emission.plotting : emission.plain;
    const here = place * DEED_COUNT;
    let rests =
      shares.stay * (table[here + STAY] as number) +
      shares.lieLow * (table[here + LIE_LOW] as number) +
      shares.gather * (table[here + RECRUIT] as number);
    if (shares.journey > 0) {
      const way = (ready >= needs ? spots.toTarget[at] : spots.toStaging[at]) as number;
      if (way < 0) rests += shares.journey * (table[here + LIE_LOW] as number);
      else travel(spots, spot, place, way, mass * shares.journey, table, emission);
    }
    give(spot, mass * rests);
    const readier = ready < STEPS - 1 ? spot + 1 : spot;
    give(readier, mass * shares.prepare * (emission.plotting[here + PREPARE] as number));
    if (shares.anywhere === 0) continue;
    const legs = spots.legs[place] as Int16Array;
    const share = (mass * shares.anywhere) / legs.length;
    for (let leg = 0; leg < legs.length; leg++) travel(spots, spot, place, legs[leg] as number, share, table, emission);
  }
  return gather(before, beBorn(spots, before, emission));
}

function travel(
  spots: Spots,
  spot: number,
  place: number,
  way: number,
  mass: number,
  table: Float64Array,
  emission: Emission,
): void {
  const end = emission.endOf === null ? (spots.end[way] as number) : emission.endOf(way);
  const worth = emission.onWay === null ? 1 : emission.onWay(way);
  give(spot + (end - place) * STEPS, mass * (table[end * DEED_COUNT + ARRIVE] as number) * worth);
}

/** Later cells come into being where people live or in the haven; of those that have not, nothing is seen. */
function beBorn({ birth, place }: Spots, { unborn }: Course, emission: Emission): number {
  if (unborn === 0) return 0;
  for (const { spot, share } of birth) {
    const seen = emission.plain[(place[spot] as number) * DEED_COUNT + LIE_LOW] as number;
    give(spot, unborn * BIRTH * share * seen);
  }
  return unborn * (1 - BIRTH) * power(HARDLY, emission.mentions);
}

/** Takes up what the spots were given, forgets what is negligible, and clears the room. */
function gather(before: Course, unborn: number): Course {
  let total = unborn;
  for (let n = 0; n < touchedCount; n++) total += gains[touched[n] as number] as number;
  const least = total * NEGLIGIBLE;
  let kept = 0;
  for (let n = 0; n < touchedCount; n++) if ((gains[touched[n] as number] as number) > least) kept += 1;
  const spots = new Uint16Array(kept);
  const chances = new Float64Array(kept);
  let sum = unborn;
  kept = 0;
  for (let n = 0; n < touchedCount; n++) {
    const spot = touched[n] as number;
    const gain = gains[spot] as number;
    gains[spot] = 0;
    if (gain <= least) continue;
    spots[kept] = spot;
    chances[kept++] = gain;
    sum += gain;
  }
  if (!(total > 0)) return { worth: before.worth * HARDLY * HARDLY, spots, chances, unborn: 0, gone: true };
  for (let n = 0; n < kept; n++) chances[n] = (chances[n] as number) / sum;
  return { worth: before.worth * total, spots, chances, unborn: unborn / sum, gone: false };
}

type Stages = { waits: boolean; work: Shares; due: (rounds: number) => boolean };

function stagesOf(model: Model, book: number, slot: number, round: number, { size, crew }: Strength): Stages {
  const playbook = model.playbooks[book];
  const strikeFrom = playbook?.strikeFrom ?? 1;
  const last = round >= (round > model.rounds ? model.lastRound : model.rounds) - 1;
  return {
    waits: round < (model.cells[slot]?.earliest ?? 1),
    work: working(playbook?.growth ?? 0.3, crew < (model.crew[size] as number) + 1),
    due: (rounds) => last || round + rounds >= strikeFrom,
  };
}

/** Which part of its plan a cell is in, by plan and place. */
function stageAt(stages: Stages, spots: Spots, at: number, ready: boolean): Shares {
  if (stages.waits) return WAITING;
  if (ready) {
    if (spots.atTarget[at] === 1) return stages.due(0) ? STRIKING : LURKING;
    return stages.due(spots.rounds[at] as number) ? APPROACHING : BIDING;
  }
  return (spots.toStaging[at] as number) >= 0 && spots.onTarget[at] === 0 ? TRAVELLING : stages.work;
}

/**
 * Lets a cell go on by its plan for some rounds, unseen: element k of a target's line is the chance that it strikes
 * there in the k-th round from now, 0 the one about to be planned.
 */
export function lookAhead(model: Model, who: Who, course: Course, round: number, rounds: number): Float64Array {
  const spots = spotsOf(model);
  const line = new Float64Array(model.targets.length * rounds);
  if (course.gone) return line;
  const strength = { size: plannedSize(model, who.playbook, who.crew), crew: who.crew, loss: 0 };
  const needs = model.needs[strength.size] as number;
  const nothing = nothingSeen(model);
  let going: Course = { ...course, worth: 1, unborn: 0 };
  let left = 1 - course.unborn;
  for (let ahead = 0; ahead < rounds; ahead++) {
    const stages = stagesOf(model, who.playbook, who.slot, round + ahead, strength);
    let struck = 0;
    let all = 0;
    for (let n = 0; n < going.spots.length; n++) {
      const spot = going.spots[n] as number;
      const chance = going.chances[n] as number;
      all += chance;
      const { launch } = stageAt(stages, spots, Math.floor(spot / STEPS), (spots.ready[spot] as number) >= needs);
      if (launch === 0) continue;
      struck += chance * launch;
      const at = ((spots.plan[spot] as number) % model.targets.length) * rounds + ahead;
      line[at] = (line[at] as number) + chance * launch * left;
    }
    if (all === 0) break;
    left *= Math.max(0, 1 - struck / all);
    going = step(model, who, going, round + ahead, strength, nothing);
  }
  return line;
}

const silences = new WeakMap<Model, Emission>();

function nothingSeen(model: Model): Emission {
  let silence = silences.get(model);
  if (silence === undefined) {
    const ones = new Float64Array(model.places.length * DEED_COUNT).fill(1);
    silence = { plain: ones, plotting: ones, before: null, onWay: null, endOf: null, mentions: 0 };
    silences.set(model, silence);
  }
  return silence;
}
