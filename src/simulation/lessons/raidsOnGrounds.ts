import { arm, holds, notApplicable } from './arms';
import type { Lesson } from './lesson';
import { check, partOf, series } from './measure';

/** Operations are impossible without existing data: doors opened at random against doors opened on grounds. */
export const raidsOnGrounds: Lesson = {
  id: 'L4',
  arms: (ground) =>
    holds(ground, 'raid')
      ? [arm(ground, 'onGrounds'), arm(ground, 'atRandom', { habits: [{ do: 'raidAtRandom' }] })]
      : notApplicable('raid'),
  judge: (played) => [
    check('hitsAtRandom', 'share', partOf(played('atRandom'), 'raidHits', 'raids'), { side: 'below', than: 0.05 }),
    check('hitsOnGrounds', 'share', partOf(played('onGrounds'), 'raidHits', 'raids'), { side: 'above', than: 0.35 }),
  ],
  series: (played, arms) => [series('hitRate', 'share', { played, arms }, (rows) => partOf(rows, 'raidHits', 'raids'))],
};
