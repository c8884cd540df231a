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

/** What many games show of the gap. */
export type GapProof = {
  games: number;
  /** Rounds looked at. */
  rounds: number;
  means: Record<Question, MeanBits>;
  /** The largest difference between the sum of the terms and the whole; the least expected gap of sharing. */
  unexplained: number;
  leastExpectedSharing: number;
  labels: Record<GapLabel, number>;
};

/**
 * Looks at every `every`th round of many exercises: whether more knowledge brings the truth nearer on average,
 * whether the terms add up, and which labels come. `games` may play while it is read.
 */
export function proveGaps(
  board: Board,
  games: Iterable<Chronicle>,
  { particles, every = 3, openMind = filteringMind }: { particles: number; every?: number; openMind?: OpenMind },
): GapProof {
  const proof = nothingYet(board);
  for (const chronicle of games) {
    proof.games += 1;
    const readers = readersOf(board, chronicle, { particles, filters: 1, openMind });
    const plots = plotsOf(chronicle);
    for (const { round } of chronicle.rounds) {
      if (round % every === 0) lookAtRound(board, chronicle, { proof, readers, plots, round });
    }
  }
  for (const question of QUESTIONS) meanOf(proof.means[question], proof.rounds);
  return proof;
}

function nothingYet(board: Board): GapProof {
  const own = () => Object.fromEntries(board.scenario.services.map(({ id }) => [id, 0]));
  const means = (): MeanBits => ({ everything: 0, pooled: 0, own: own(), public: 0 });
  return {
    games: 0,
    rounds: 0,
    means: { target: means(), people: means(), where: means(), when: means() },
    unexplained: 0,
    leastExpectedSharing: Number.POSITIVE_INFINITY,
    labels: Object.fromEntries(GAP_LABELS.map((label) => [label, 0])) as GapProof['labels'],
  };
}

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
    whenHypothesis(chronicle, round, SOON),
  ];
}

type Shared = { everything: Belief[]; pooled: Belief[]; public: Belief[] };

function lookAt(proof: GapProof, hypothesis: Hypothesis, all: Shared, own: Map<string, Belief[]>): void {
  const means = proof.means[hypothesis.question];
  means.everything += surpriseOf(hypothesis, all.everything).bits;
  means.pooled += surpriseOf(hypothesis, all.pooled).bits;
  means.public += surpriseOf(hypothesis, all.public).bits;
  for (const [service, beliefs] of own) {
    const { realised, expected } = gapOf(hypothesis, { ...all, service: beliefs });
    const sum = realised.nobody.bits + realised.collection.bits + realised.sharing.bits;
    proof.unexplained = Math.max(proof.unexplained, Math.abs(sum - realised.total.bits));
    proof.leastExpectedSharing = Math.min(proof.leastExpectedSharing, expected.sharing.least);
    means.own[service] = (means.own[service] ?? 0) + realised.total.bits;
  }
}

function meanOf(means: MeanBits, rounds: number): void {
  const count = Math.max(1, rounds);
  means.everything /= count;
  means.pooled /= count;
  means.public /= count;
  for (const service in means.own) means.own[service] = (means.own[service] ?? 0) / count;
}
