import type { Board } from '../rules/board';
import type { Seed } from '../rules/random';
import { seedFrom } from '../rules/random';
import type { Belief } from './belief';
import { filterFor } from './believe';
import { evidenceInGame } from './exact/evidenceInGame';
import type { ModelGame } from './exact/modelGame';
import { openModelGame, playModelRound, someLooks } from './exact/modelGame';
import type { Filter } from './filter';
import { marginals } from './marginals';

/** What many simulated games show of a belief: whether it says of everything how often it is so. */
export type BeliefProof = {
  games: number;
  /** Beliefs about people that were compared with the truth. */
  judged: number;
  /** By tenths of the stated chance: how many, the sum of what was said, how many were of the network. */
  bins: { count: number; said: number; true: number }[];
  /** Mean difference between what was said and what was so, over the bins. */
  calibrationError: number;
  /**
   * Share of operatives who were in the smallest set of places that is said with 90 % to hold them, where so few
   * places as a belief names are enough for it; and how many were looked at.
   */
  covered: number;
  located: number;
  /**
   * How beliefs of a tenth went on from one round to the next, which should be nowhere on average: the largest sum of
   * changes over the tenths, in standard errors, and the mean change over all of them.
   */
  drift: number;
  meanDrift: number;
};

const BINS = 10;
const SURE = 0.9;
const FEW_STEPS = 30;

/** A tenth of the stated chance: what was said there, and how beliefs that were there went on. */
type Bin = { count: number; said: number; true: number; steps: number; change: number; squares: number };
/** What games add up to. Plain data, so that it can be kept and gone on from. */
export type BeliefSums = { games: number; judged: number; bins: Bin[]; covered: number; located: number };

/** Nothing judged yet. */
export function noBeliefs(): BeliefSums {
  const bin = () => ({ count: 0, said: 0, true: 0, steps: 0, change: 0, squares: 0 });
  return { games: 0, judged: 0, bins: Array.from({ length: BINS }, bin), covered: 0, located: 0 };
}

/** Plays a game exactly as the belief supposes and compares what is believed with the truth. */
export function judgeBeliefs(board: Board, seed: Seed, particles = 1000): BeliefSums {
  const sums = noBeliefs();
  sums.games = 1;
  judgeGame(board, seed, particles, sums);
  // Beliefs of one game hang together, so the game counts as one observation of the spread.
  for (const bin of sums.bins) bin.squares = bin.change ** 2;
  return sums;
}

/** Adds what other games came to. */
export function addBeliefs(sums: BeliefSums, more: BeliefSums): void {
  sums.games += more.games;
  sums.judged += more.judged;
  sums.covered += more.covered;
  sums.located += more.located;
  more.bins.forEach((bin, at) => {
    const own = sums.bins[at] as Bin;
    for (const part of ['count', 'said', 'true', 'steps', 'change', 'squares'] as const) own[part] += bin[part];
  });
}

/** What games that were judged show. */
export function beliefProof({ games, judged, bins, covered, located }: BeliefSums): BeliefProof {
  const missed = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.true), 0);
  return {
    games,
    judged,
    bins: bins.map(({ count, said, true: so }) => ({ count, said, true: so })),
    calibrationError: missed / Math.max(1, judged),
    covered: covered / Math.max(1, located),
    located,
    ...driftOf(bins),
  };
}

/** Plays so many games and compares what is believed in them with the truth. */
export function proveBelief(
  board: Board,
  games: number,
  { particles = 1000, salt = 'belief' }: { particles?: number; salt?: string } = {},
): BeliefProof {
  const sums = noBeliefs();
  for (let game = 0; game < games; game++) addBeliefs(sums, judgeBeliefs(board, seedFrom(`${salt}${game}`), particles));
  return beliefProof(sums);
}

function judgeGame(board: Board, seed: Seed, particles: number, proof: BeliefSums): void {
  const game = openModelGame(board, seed);
  const readers = board.scenario.services.filter(({ id }) => id !== board.borderService).map(({ id }) => id);
  let kept: Filter | null = null;
  let before = new Map<string, number>();
  for (let round = 1; round < board.rounds; round++) {
    if (!playModelRound(game, someLooks(game))) return;
    kept = filterFor(board, evidenceInGame(game, readers), { particles, seed }, kept);
    const belief = marginals(kept);
    judge(game, belief, before, proof);
    before = new Map(belief.people.map(({ code, operative }) => [code, operative]));
  }
}

function judge({ state }: ModelGame, belief: Belief, before: ReadonlyMap<string, number>, proof: BeliefSums): void {
  for (const { code, operative, places } of belief.people) {
    const person = state.people.find((one) => one.code === code);
    if (person === undefined) continue;
    const bin = binOf(proof, operative);
    bin.count += 1;
    bin.said += operative;
    bin.true += person.role === 'operative' ? 1 : 0;
    proof.judged += 1;
    const was = before.get(code);
    if (was !== undefined) {
      const from = binOf(proof, was);
      from.steps += 1;
      from.change += operative - was;
    }
    const told = places.reduce((sum, { chance }) => sum + chance, 0);
    if (person.role !== 'operative' || told < SURE) continue;
    proof.located += 1;
    proof.covered += heldBy(places, person.place);
  }
}

function binOf({ bins }: BeliefSums, chance: number): Bin {
  return bins[Math.min(BINS - 1, Math.floor(chance * BINS))] as Bin;
}

/** Whether the likeliest places that together are said with 90 % hold the true one; in part where it is the last of them. */
function heldBy(places: readonly { place: string; chance: number }[], truth: string): number {
  let left = SURE;
  for (const { place, chance } of places) {
    if (place === truth) return Math.min(1, left / chance);
    left -= chance;
    if (left <= 0) return 0;
  }
  return 0;
}

/** Where a belief knows on average how it will change, it is wrong now. Few steps tell nothing. */
function driftOf(bins: readonly Bin[]): Pick<BeliefProof, 'drift' | 'meanDrift'> {
  let drift = 0;
  let sum = 0;
  let all = 0;
  for (const { steps, change, squares } of bins) {
    sum += Math.abs(change);
    all += steps;
    if (steps >= FEW_STEPS && squares > 0) drift = Math.max(drift, Math.abs(change) / Math.sqrt(squares));
  }
  return { drift, meanDrift: sum / Math.max(1, all) };
}
