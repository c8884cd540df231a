import type { Belief } from '../belief';
import type { Hypothesis } from './hypotheses';
import type { Readers } from './readers';

/** Where knowledge was lost on its way to those who could have used it. */
export type Lost = 'structural' | 'collection' | 'sharing' | 'analysis';

/** Something that one could know: when a reader knows it, who could use it, and whether his judgement said so too. */
export type Knowledge = {
  isKnown: (beliefs: readonly Belief[]) => boolean;
  users: readonly string[];
  saidSo: (service: string) => boolean;
};

/**
 * Where it was lost, and, when it was not, to which users it was known.
 *
 * - *structural*: known neither with all that was collected nor with everything that could have been.
 * - *collection*: known with everything that could have been collected, not with all that was.
 * - *sharing*: known with all that was collected, to nobody who could have used it.
 * - *analysis*: known by the file of one who could, and his judgement, which was asked for, said otherwise.
 */
export function whereLost(
  readers: Readers,
  round: number,
  { isKnown, users, saidSo }: Knowledge,
): { lost: Lost | null; sure: string[] } {
  const none = (lost: Lost) => ({ lost, sure: [] });
  if (!isKnown(readers('pooled', round)))
    return none(isKnown(readers('everything', round)) ? 'collection' : 'structural');
  const knowing = users.filter((service) => isKnown(readers({ service }, round)));
  if (knowing.length === 0) return none('sharing');
  const sure = knowing.filter(saidSo);
  return sure.length === 0 ? none('analysis') : { lost: null, sure };
}

/** How surely readers hold the true answer, of the part that they know best: the mean over their filters. */
export function heldTrue({ chances, truth }: Hypothesis, beliefs: readonly Belief[]): number {
  const sums = truth.map(() => 0);
  for (const belief of beliefs) {
    chances(belief).forEach((answers, part) => {
      sums[part] = (sums[part] as number) + (answers[truth[part] ?? -1] ?? 0);
    });
  }
  return Math.max(0, ...sums) / Math.max(1, beliefs.length);
}
