import type { Belief, PersonBelief } from '../../../belief/belief';
import { filterFor } from '../../../belief/believe';
import type { Evidence } from '../../../belief/evidence';
import { evidenceOfView } from '../../../belief/evidenceOfView';
import type { Filter } from '../../../belief/filter';
import { marginals } from '../../../belief/marginals';
import type { Board } from '../../../rules/board';
import type { Seed } from '../../../rules/random';
import type { Numbers } from '../../../rules/shape/numbers';
import type { ServiceView } from '../../../view/seatView';
import type { Memory } from '../../memory';
import { keep, recall } from '../../memory';

/** How a service thinks: the rules as it may know them, its own seed, how many worlds, and what it kept. */
export type Mind = { board: Board; seed: Seed; particles: number; memory?: Memory | undefined };

/** What a service believes at the start of a round, by its own file alone. */
export type Picture = {
  board: Board;
  /** The numbers of the act that is played. */
  numbers: Numbers;
  belief: Belief;
  filter: Filter;
  people: ReadonlyMap<string, PersonBelief>;
  /** What the own file holds on each person. */
  grounds: ReadonlyMap<string, number>;
  /** That a cell is at a place, and how many operatives are expected there. */
  cellAt: (place: string) => number;
  operativesAt: (place: string) => number;
};

/** Worlds that a mind of usual pains holds. */
export const USUAL_PARTICLES = 60;

/** What a service ought to believe by its own file. The same view and mind always see the same, with memory or without. */
export function pictureOf(view: ServiceView, { board, seed, particles, memory }: Mind): Picture {
  const evidence = evidenceBefore(board, view);
  const { round } = evidence;
  const wish = { board, particles, seed, round };
  const before = recall(memory, view.seat, wish, evidence);
  const filter = filterFor(board, evidence, { particles, seed }, before);
  const belief = beliefOf(filter);
  keep(memory, view.seat, { ...wish, filter, evidence });
  const people = new Map(belief.people.map((person) => [person.code, person]));
  const places = new Map(belief.places.map((place) => [place.place, place]));
  return {
    board,
    numbers: (view.act === 'manhunt' ? (board.manhunt ?? board) : board).numbers,
    belief,
    filter,
    people,
    grounds: new Map(view.people.map(({ code, grounds }) => [code, grounds])),
    cellAt: (place) => places.get(place)?.cell ?? 0,
    operativesAt: (place) => places.get(place)?.operatives ?? 0,
  };
}

/**
 * The evidence of the rounds before: what happens while a round is executed enters the belief of the next, and a door is
 * judged by one law whenever it is looked back upon. Dossiers are there from the first.
 */
export function evidenceBefore(board: Board, view: ServiceView): Evidence {
  const evidence = evidenceOfView(board, view);
  const { round } = evidence;
  const { raid } = board.numbers.law;
  return {
    ...evidence,
    observations: evidence.observations.flatMap((one) => {
      const since = one.sensor === 'dossier' ? one.since : Math.max(one.since, one.round + 1);
      return since <= round ? [{ ...one, since }] : [];
    }),
    efforts: evidence.efforts.map((effort) => (effort.what === 'raid' ? { ...effort, grounds: raid } : effort)),
  };
}

const readings = new WeakMap<Filter, { round: number; belief: Belief }>();

/** What the worlds say together; read once a round. */
function beliefOf(filter: Filter): Belief {
  const before = readings.get(filter);
  if (before?.round === filter.round) return before.belief;
  const belief = marginals(filter);
  readings.set(filter, { round: filter.round, belief });
  return belief;
}

/**
 * How often somebody belongs to the network on whom a file holds so much, by grounds from 0 in steps of 1: measured over
 * played exercises, and what the law's thresholds say in words.
 */
const BY_GROUNDS = [0.15, 0.33, 0.5, 0.7, 0.85, 0.95] as const;
/** How much the law's own measure counts beside the belief, from grounds of 1 on: each errs where the other does not. */
const MEASURED = 0.5;

/** How likely it is that somebody belongs to the network: by the worlds that fit the file, and by the law's own measure. */
export function likely({ people, grounds, belief, filter }: Picture, code: string): number {
  const believed = people.get(code)?.operative ?? Math.min(1, belief.operatives / filter.model.people);
  const has = Math.max(0, grounds.get(code) ?? 0);
  const counts = MEASURED * Math.min(1, has);
  return (1 - counts) * believed + counts * byGrounds(has);
}

/** How likely somebody is to belong by grounds alone, those of one file or of all together. */
export function byGrounds(grounds: number): number {
  const least = Math.min(BY_GROUNDS.length - 1, Math.floor(Math.max(0, grounds)));
  const from = BY_GROUNDS[least] as number;
  const to = BY_GROUNDS[least + 1] ?? from;
  return from + (to - from) * (Math.min(grounds, BY_GROUNDS.length - 1) - least);
}

/** How likely somebody is at a place if he is one of the network. */
export function isThere({ people }: Picture, code: string, place: string): number {
  return people.get(code)?.places.find((one) => one.place === place)?.chance ?? 0;
}
