import type { Belief } from '../belief';
import { divergence, doubted, surprise, uncertainty } from './bits';
import type { Hypothesis } from './hypotheses';

/** A figure in bits: the mean over independent filters, and the least and most that one of them said. */
export type Figure = { bits: number; least: number; most: number };

/**
 * How many bits were missing to the truth, and where they were lost. What the service's file, or its stated
 * judgement, lacks in all is exactly the sum of the others: what nobody could know, what was not collected, what was
 * not shared and, where a judgement was asked for, what was not made of the file.
 */
export type Terms = {
  nobody: Figure;
  collection: Figure;
  sharing: Figure;
  /** Null where no judgement was asked for. */
  analysis: Figure | null;
  total: Figure;
};

export type Gap = {
  /** With the truth as it was. */
  realised: Terms;
  /** On average over all truths that the better informed of two readers finds possible; not additive. */
  expected: Terms;
  /** Of somebody who knew nothing but what is public. */
  prior: Figure;
};

/** What the readers believed, one belief of each for every filter. */
export type Beliefs = { everything: Belief[]; pooled: Belief[]; service: Belief[]; public: Belief[] };

/**
 * The gap between what a service had on file and the truth of a hypothesis, decomposed. `stated` is a judgement that
 * somebody gave: chances of every answer of every part.
 */
export function gapOf(hypothesis: Hypothesis, beliefs: Beliefs, stated: number[][] | null = null): Gap {
  const runs = beliefs.service.map((_, filter) => runOf(hypothesis, beliefs, stated, filter));
  const figure = (pick: (run: Run) => number): Figure => figureOf(runs.map(pick));
  const terms = (kind: 'realised' | 'expected'): Terms => ({
    nobody: figure((run) => run[kind].nobody),
    collection: figure((run) => run[kind].collection),
    sharing: figure((run) => run[kind].sharing),
    analysis: stated === null ? null : figure((run) => run[kind].analysis),
    total: figure((run) => run[kind].total),
  });
  return { realised: terms('realised'), expected: terms('expected'), prior: figure(({ prior }) => prior) };
}

/** How much the truth surprises a reader: the mean over his filters, and their least and most. */
export function surpriseOf({ chances, truth }: Hypothesis, beliefs: readonly Belief[]): Figure {
  return figureOf(beliefs.map((belief) => surprise(withDoubt(chances(belief), belief.particles), truth)));
}

type Numbers = { nobody: number; collection: number; sharing: number; analysis: number; total: number };
type Run = { realised: Numbers; expected: Numbers; prior: number };

function runOf({ chances, truth }: Hypothesis, beliefs: Beliefs, stated: number[][] | null, filter: number): Run {
  const held = (all: readonly Belief[]) => {
    const belief = all[filter] as Belief;
    return withDoubt(chances(belief), belief.particles);
  };
  const everything = held(beliefs.everything);
  const pooled = held(beliefs.pooled);
  const own = held(beliefs.service);
  const said = stated === null ? own : withDoubt(stated, (beliefs.service[filter] as Belief).particles);
  const [c, p, r, s] = [everything, pooled, own, said].map((parts) => surprise(parts, truth)) as Four;
  const expected = {
    nobody: uncertainty(everything),
    collection: divergence(everything, pooled),
    sharing: divergence(pooled, own),
    analysis: divergence(own, said),
  };
  return {
    realised: { nobody: c, collection: p - c, sharing: r - p, analysis: s - r, total: s },
    expected: {
      ...expected,
      total: expected.nobody + expected.collection + expected.sharing + expected.analysis,
    },
    prior: surprise(held(beliefs.public), truth),
  };
}

type Four = [number, number, number, number];

function withDoubt(parts: number[][], particles: number): number[][] {
  return parts.map((chances) => doubted(chances, particles));
}

function figureOf(values: readonly number[]): Figure {
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    sum += value;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { bits: sum / values.length, least, most };
}
