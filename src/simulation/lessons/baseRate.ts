import { newcombe } from '../intervals';
import { arm, holds, notApplicable } from './arms';
import type { Lesson, Played } from './lesson';
import { check, partOf, series } from './measure';

const MOST = 0.5;

/** The base rate: studying everybody on file against studying those who are indicated. */
export const baseRate: Lesson = {
  id: 'L13',
  arms: (ground) =>
    holds(ground, 'study')
      ? [arm(ground, 'everyone', { habits: [{ do: 'studyEveryone' }] }), arm(ground, 'indicated')]
      : notApplicable('study'),
  judge: (played) => [
    check('mostFalse', 'share', falseIn(played('everyone')), { side: 'above', than: MOST }),
    check('moreFalse', 'share', newcombe(falseIn(played('everyone')), falseIn(played('indicated'))), {
      side: 'above',
      than: 0,
    }),
  ],
  series: (played, arms) => [series('falsePositives', 'share', { played, arms }, falseIn)],
};

const falseIn = (rows: ReturnType<Played>) => partOf(rows, 'studiesFalse', 'studiesPositive');
