import type { Seed } from '../rules/random';
import { begin } from './begin';
import { chanceAt } from './course';
import type { Scales } from './courses';
import { courseOf, scalesFor } from './courses';
import type { Dice } from './dice';
import { diceFrom } from './dice';
import { doubt } from './doubt';
import { doubtNumbers } from './doubtNumbers';
import { doubtPlan } from './doubtPlan';
import type { Evidence } from './evidence';
import type { Model } from './model';
import { suspect } from './suspicion';
import { layOut } from './tables';
import { weigh } from './weigh';
import type { Worlds } from './worlds';
import { copyWorld, exchange, MOST_MEMBERS, makeWorlds } from './worlds';

/** A belief at work: worlds with their weights, and how far they have come. */
export type Filter = {
  model: Model;
  worlds: Worlds;
  /** Room to resample into. */
  spare: Worlds;
  scales: Scales;
  dice: Dice;
  /** The round about to be planned, as far as the worlds have come. */
  round: number;
};

/**
 * Times each world asks itself in a round whether somebody else may be the man: the more often, the fewer worlds there
 * are. So few that doubt much are as well calibrated as many that doubt little, and cost less: most of what is worked
 * out for a doubt serves all worlds.
 */
const LEAST_DOUBTS = 10;
const MOST_DOUBTS = 25;
const ALL_DOUBTS = 1500;
/** Part of the worlds that ask in a round whether the network plays otherwise. */
const PLAN_DOUBTS = 0.5;
/** Part of them that ask whether one of the cells has won people over. */
const NUMBER_DOUBTS = 1;

/** A belief before the first round: the prior and what the files held at the start. */
export function openFilter(model: Model, evidence: Evidence, particles: number, seed: Seed): Filter {
  const dice = diceFrom(seed);
  const worlds = makeWorlds(model, particles);
  const scales = scalesFor(model, layOut(model, evidence, 1), { known: 1, negligible: negligibleFor(particles) });
  begin(model, worlds, scales.tables, dice);
  for (let world = 0; world < particles; world++) worlds.worth[world] = weigh(scales, worlds, world);
  return { model, worlds, spare: makeWorlds(model, particles), scales, dice, round: 1 };
}

/** The more worlds, the finer each course: what is forgotten of it stays well below what the draw of worlds misses. */
function negligibleFor(particles: number): number {
  return Math.min(1e-3, 0.8 / particles);
}

/**
 * Takes up what the reader has learned until the start of `evidence.round`, round after round. What arrives late is
 * weighed as what was there in time. The same evidence twice changes nothing.
 */
export function advance(filter: Filter, evidence: Evidence): void {
  while (filter.round < evidence.round) step(filter, evidence, filter.round + 1);
}

function step(filter: Filter, evidence: Evidence, known: number): void {
  const { model, worlds, dice } = filter;
  const before = filter.scales;
  const { negligible } = before;
  const scales = scalesFor(model, layOut(model, evidence, known), { known, negligible }, before);
  const taken = scales.tables.rounds[known - 1]?.taken ?? [];
  for (let world = 0; world < worlds.n; world++) {
    let factor = 1;
    for (const { person, place } of taken) factor *= takeIn(before, worlds, world, person, place, dice);
    for (let launch = before.launches.length; launch < scales.launches.length; launch++) {
      factor *= blame(scales, worlds, world, launch, dice);
    }
    const was = worlds.worth[world] as number;
    const is = weigh(scales, worlds, world);
    worlds.worth[world] = is;
    worlds.weight[world] = (worlds.weight[world] as number) * (was > 0 ? (factor * is) / was : 0);
  }
  filter.scales = scales;
  filter.round = known;
  tidy(filter);
}

const fits = new Float64Array(128);

/**
 * Somebody of the network was taken, so in every world he is one of its people. Where he was not, he takes the stead of
 * another, likeliest of one whose cell may have been where he was taken. Answers one over the chance of that choice,
 * which sets the weight right.
 */
function takeIn(scales: Scales, worlds: Worlds, world: number, person: number, place: number, dice: Dice): number {
  const { model, tables } = scales;
  if ((worlds.slotOf[world * model.people + person] as number) >= 0) return 1;
  const base = world * worlds.slots;
  let total = 0;
  for (let at = 0; at < worlds.slots * MOST_MEMBERS; at++) {
    const slot = Math.floor(at / MOST_MEMBERS);
    fits[at] = 0;
    if (at % MOST_MEMBERS >= (worlds.count[base + slot] as number)) continue;
    const index = base * MOST_MEMBERS + at;
    if (tables.takenIn[worlds.member[index] as number] !== 0) continue;
    const listed = (tables.home[person] as number) >= 0;
    if (listed && worlds.kind[index] !== 0) continue;
    fits[at] = 0.01 + presence(scales, worlds, world, slot, place);
    total += fits[at] as number;
  }
  if (total === 0) return 1;
  const chosen = dice.weighted(fits, worlds.slots * MOST_MEMBERS, total);
  exchange(worlds, model.people, world, base * MOST_MEMBERS + chosen, person);
  return total / (fits[chosen] as number);
}

function presence({ model }: Scales, worlds: Worlds, world: number, slot: number, place: number): number {
  const course = worlds.course[world * worlds.slots + slot];
  if (course === null || course === undefined || course.gone || place < 0) return 0;
  return chanceAt(model, course, place);
}

/** Some cell of each world made the launch: chosen by how well it fits. Answers one over the chance of the choice. */
function blame(scales: Scales, worlds: Worlds, world: number, launch: number, dice: Dice): number {
  const base = world * worlds.slots;
  let total = 0;
  for (let slot = 0; slot < worlds.slots; slot++) {
    fits[slot] = 0;
    if (worlds.count[base + slot] === 0 || worlds.launch[base + slot] !== -1) continue;
    const without = courseOf(scales, worlds, world, slot)?.worth ?? 0;
    worlds.launch[base + slot] = launch;
    const made = courseOf(scales, worlds, world, slot)?.worth ?? 0;
    worlds.launch[base + slot] = -1;
    fits[slot] = without > 0 ? made / without : 0;
    total += fits[slot] as number;
  }
  if (!(total > 0)) return 1;
  const slot = dice.weighted(fits, worlds.slots, total);
  worlds.launch[base + slot] = launch;
  return total / (fits[slot] as number);
}

/** Weights that sum to one; worlds drawn anew when few carry the belief; doubts about who is who. */
function tidy(filter: Filter): void {
  normalise(filter.worlds);
  if (effective(filter.worlds) < filter.worlds.n / 2) resample(filter);
  const { scales, worlds, dice } = filter;
  const suspicion = suspect(scales);
  const doubts = Math.min(MOST_DOUBTS, Math.max(LEAST_DOUBTS, Math.round(ALL_DOUBTS / worlds.n)));
  for (let world = 0; world < worlds.n; world++) {
    for (let times = 0; times < doubts; times++) doubt(scales, worlds, world, suspicion, dice);
    if (dice.next() < PLAN_DOUBTS) doubtPlan(scales, worlds, world, dice);
    if (dice.next() < NUMBER_DOUBTS) doubtNumbers(scales, worlds, world, suspicion, dice);
  }
}

function normalise(worlds: Worlds): void {
  let total = 0;
  for (const weight of worlds.weight) total += weight;
  if (!(total > 0) || total === Number.POSITIVE_INFINITY) {
    worlds.weight.fill(1 / worlds.n);
    return;
  }
  for (let world = 0; world < worlds.n; world++) worlds.weight[world] = (worlds.weight[world] as number) / total;
}

/** How many worlds of equal weight the belief is worth. */
export function effective(worlds: Worlds): number {
  let squares = 0;
  for (const weight of worlds.weight) squares += weight * weight;
  return squares > 0 ? 1 / squares : 0;
}

/** Systematic: one throw, evenly spaced, so that a world of weight w comes back w n times, rounded. */
function resample(filter: Filter): void {
  const { worlds, spare, model, dice } = filter;
  const step = 1 / worlds.n;
  let point = dice.next() * step;
  let reached = worlds.weight[0] as number;
  let source = 0;
  for (let world = 0; world < worlds.n; world++) {
    while (point > reached && source < worlds.n - 1) {
      source += 1;
      reached += worlds.weight[source] as number;
    }
    copyWorld(spare, model.people, worlds, source, world);
    spare.weight[world] = step;
    point += step;
  }
  filter.worlds = spare;
  filter.spare = worlds;
}
