import type { Board } from '../rules/board';
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
  /** Largest mean change of a belief from one round to the next over the bins, in standard errors. */
  drift: number;
};

const BINS = 10;
const SURE = 0.9;

/** Plays games exactly as the belief supposes and compares what is believed with the truth. */
export function proveBelief(
  board: Board,
  games: number,
  { particles = 1000, salt = 'belief' }: { particles?: number; salt?: string } = {},
): BeliefProof {
  const proof: Sums = {
    judged: 0,
    bins: Array.from({ length: BINS }, () => ({ count: 0, said: 0, true: 0, steps: 0, change: 0, squares: 0 })),
    covered: 0,
    located: 0,
  };
  for (let number = 0; number < games; number++) judgeGame(board, seedFrom(`${salt}${number}`), particles, proof);
  const { judged, bins, covered, located } = proof;
  const calibrationError = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.true), 0) / Math.max(1, judged);
  const told = bins.map(({ count, said, true: so }) => ({ count, said, true: so }));
  return {
    games,
    judged,
    bins: told,
    calibrationError,
    covered: covered / Math.max(1, located),
    located,
    drift: driftOf(bins),
  };
}

type Bin = { count: number; said: number; true: number; steps: number; change: number; squares: number };
type Sums = { judged: number; bins: Bin[]; covered: number; located: number };

function judgeGame(board: Board, seed: [number, number, number, number], particles: number, proof: Sums): void {
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

function judge({ state }: ModelGame, belief: Belief, before: ReadonlyMap<string, number>, proof: Sums): void {
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
      from.squares += (operative - was) ** 2;
    }
    const told = places.reduce((sum, { chance }) => sum + chance, 0);
    if (person.role !== 'operative' || told < SURE) continue;
    proof.located += 1;
    proof.covered += heldBy(places, person.place);
  }
}

function binOf({ bins }: Sums, chance: number): Bin {
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

function driftOf(bins: readonly Bin[]): number {
  let most = 0;
  for (const { steps, change, squares } of bins) {
    if (steps < 30 || squares === 0) continue;
    most = Math.max(most, Math.abs(change) / Math.sqrt(squares));
  }
  return most;
}
