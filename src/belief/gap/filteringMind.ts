import { filterFor } from '../believe';
import type { Filter } from '../filter';
import { marginals } from '../marginals';
import type { OpenMind } from './readers';

/** A mind that draws its conclusions as the particle filter does, and carries them on from round to round. */
export const filteringMind: OpenMind = (board, effort) => {
  let kept: Filter | null = null;
  return (evidence) => {
    if (kept !== null && kept.round > evidence.round) kept = null;
    kept = filterFor(board, evidence, effort, kept);
    return marginals(kept);
  };
};
