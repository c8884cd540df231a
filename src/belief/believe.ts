import type { Board } from '../rules/board';
import type { Seed } from '../rules/random';
import type { Belief } from './belief';
import type { Evidence } from './evidence';
import type { Filter } from './filter';
import { advance, openFilter } from './filter';
import { marginals } from './marginals';
import { modelOf } from './model';

/** How many worlds carry a belief, and the seed of its own chance. */
export type Pains = { particles: number; seed: Seed };

/** What a reader of this evidence ought to believe. The same question always gets the same answer. */
export function believe(board: Board, evidence: Evidence, pains: Pains): Belief {
  return marginals(filterFor(board, evidence, pains));
}

/**
 * The worlds behind a belief. `kept` is the same reader's of an earlier round, which is carried on instead of
 * beginning anew; the answer is the same.
 */
export function filterFor(board: Board, evidence: Evidence, { particles, seed }: Pains, kept: Filter | null = null) {
  const filter = kept ?? openFilter(modelOf(board), evidence, particles, seed);
  advance(filter, evidence);
  return filter;
}
