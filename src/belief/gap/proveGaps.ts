import type { Board } from '../../rules/board';
import type { Belief } from '../belief';
import type { Chronicle } from './chronicle';
import { filteringMind } from './filteringMind';
import { gapOf, surpriseOf } from './gap';
import { SOON } from './gapsOfGame';
import type { Hypothesis, Question } from './hypotheses';
import { peopleHypothesis, QUESTIONS, targetHypothesis, whenHypothesis, whereHypothesis } from './hypotheses';
import type { GapLabel } from './labels';
import { GAP_LABELS, labelOfRound } from './labels';
import type { Plot } from './plots';
import { plotsOf, roundsOf } from './plots';
import type { OpenMind, Readers } from './readers';
import { readersOf } from './readers';

/** Mean surprise of each reader over all rounds that were looked at, in bits. */
export type MeanBits = { everything: number; pooled: number; own: Record<string, number>; public: number };

/** What many games show of the gap. `all` are the four questions together. Plain data, so that it can be kept. */
export type GapProof = {
  games: number;
  /** Rounds looked at. */
  rounds: number;
  means: Record<Question | 'all', MeanBits>;
  /** The largest difference between the sum of the terms and the whole; the least expected gap of sharing. */
  unexplained: number;
  leastExpectedSharing: number;
  labels: Record<GapLabel, number>;
};

/** How much is looked at: worlds of each belief, every so many rounds, and who believes. */
export type Looking = { particles: number; every?: number; openMind?: OpenMind };

/**
 * Looks at every `every`th round of many exercises: whether more knowledge brings the truth nearer on average,
 * whether the terms add up, and which labels come. `games` may play while it is read.
 */
export function proveGaps(board: Board, games: Iterable<Chronicle>, how: Looking): GapProof {
  const proof = noGaps();
  for (const chronicle of games) addGaps(proof, proveGapsOf(board, chronicle, how));
  return proof;
}

/** Looks at one exercise. */
export function proveGapsOf(
  board: Board,
  chronicle: Chronicle,
  { particles, every = 3, openMind = filteringMind }: Looking,
): GapProof {
  const proof = noGaps();
  proof.games = 1;
  const readers = readersOf(board, chronicle, { particles, filters: 1, openMind });
  const plots = plotsOf(chronicle);
  for (const { round } of chronicle.rounds) {
    if (round % every === 0) lookAtRound(board, chronicle, { proof, readers, plots, round });
  }
  for (const means of Object.values(proof.means)) scale(means, 1 / Math.max(1, proof.rounds));
  return proof;
}

/** Nothing looked at yet. */
export function noGaps(): GapProof {
  const means = (): MeanBits => ({ everything: 0, pooled: 0, own: {}, public: 0 });
  return {
    games: 0,
    rounds: 0,
    means: { target: means(), people: means(), where: means(), when: means(), all: means() },
    unexplained: 0,
    leastExpectedSharing: Number.MAX_VALUE,
    labels: Object.fromEntries(GAP_LABELS.map((label) => [label, 0])) as GapProof['labels'],
  };
}

/** Adds what other exercises showed; means count by the rounds behind them. */
export function addGaps(proof: GapProof, more: GapProof): void {
  const rounds = proof.rounds + more.rounds;
  for (const question of ASKED) {
    scale(proof.means[question], proof.rounds / Math.max(1, rounds));
    addBits(proof.means[question], more.means[question], more.rounds / Math.max(1, rounds));
  }
  proof.games += more.games;
  proof.rounds = rounds;
  proof.unexplained = Math.max(proof.unexplained, more.unexplained);
  proof.leastExpectedSharing = Math.min(proof.leastExpectedSharing, more.leastExpectedSharing);
  for (const label of GAP_LABELS) proof.labels[label] += more.labels[label];
}

/** Whether who could know more was nearer to the truth on average: everything, all files, any one file, nothing. */
export function isOrdered({ everything, pooled, own, public: nothing }: MeanBits): boolean {
  const best = Math.min(...Object.values(own));
  return everything <= pooled && pooled <= best && best <= nothing;
}

const ASKED = [...QUESTIONS, 'all'] as const;

type Look = { proof: GapProof; readers: Readers; plots: readonly Plot[]; round: number };

function lookAtRound(board: Board, chronicle: Chronicle, { proof, readers, plots, round }: Look): void {
  proof.rounds += 1;
  const all = {
    everything: readers('everything', round),
    pooled: readers('pooled', round),
    public: readers('public', round),
  };
  const own = new Map(chronicle.services.map((service) => [service, readers({ service }, round)]));
  for (const hypothesis of hypothesesOf(board, chronicle, round)) lookAt(proof, hypothesis, all, own);
  for (const plot of plots) {
    const label = roundsOf(plot).includes(round) ? labelOfRound(board, chronicle, { plot, round, readers }) : null;
    if (label !== null) proof.labels[label] += 1;
  }
}

/** The whole of each question: everybody who may ever appear as a person, and every place. */
function hypothesesOf(board: Board, chronicle: Chronicle, round: number): Hypothesis[] {
  const people = chronicle.rounds.find((told) => told.round === round)?.people ?? [];
  const codes = people.map(({ code }) => code);
  const places = board.scenario.map.places.map(({ id }) => id);
  return [
    targetHypothesis(board, chronicle, round),
    peopleHypothesis(board, chronicle, round, codes),
    whereHypothesis(chronicle, round, places),
    whenHypothesis(board, chronicle, round, SOON),
  ];
}

type Shared = { everything: Belief[]; pooled: Belief[]; public: Belief[] };

function lookAt(proof: GapProof, hypothesis: Hypothesis, all: Shared, own: Map<string, Belief[]>): void {
  const bits: MeanBits = {
    everything: surpriseOf(hypothesis, all.everything).bits,
    pooled: surpriseOf(hypothesis, all.pooled).bits,
    own: {},
    public: surpriseOf(hypothesis, all.public).bits,
  };
  for (const [service, beliefs] of own) {
    const { realised, expected } = gapOf(hypothesis, { ...all, service: beliefs });
    const sum = realised.nobody.bits + realised.collection.bits + realised.sharing.bits;
    proof.unexplained = Math.max(proof.unexplained, Math.abs(sum - realised.total.bits));
    proof.leastExpectedSharing = Math.min(proof.leastExpectedSharing, expected.sharing.least);
    bits.own[service] = realised.total.bits;
  }
  addBits(proof.means[hypothesis.question], bits);
  addBits(proof.means.all, bits);
}

function addBits(means: MeanBits, more: MeanBits, times = 1): void {
  means.everything += more.everything * times;
  means.pooled += more.pooled * times;
  means.public += more.public * times;
  for (const service in more.own) means.own[service] = (means.own[service] ?? 0) + (more.own[service] ?? 0) * times;
}

function scale(means: MeanBits, times: number): void {
  means.everything *= times;
  means.pooled *= times;
  means.public *= times;
  for (const service in means.own) means.own[service] = (means.own[service] ?? 0) * times;
}
