import { baseRate } from './baseRate';
import { collection } from './collection';
import { doctrines } from './doctrines';
import { foreignWarning } from './foreignWarning';
import type { Lesson } from './lesson';
import { luckyOnce } from './luckyOnce';
import { openBorders } from './openBorders';
import { overseas } from './overseas';
import { planSize } from './planSize';
import { raidsOnGrounds } from './raidsOnGrounds';
import { rights } from './rights';
import { sharing } from './sharing';
import { steadyWatching } from './steadyWatching';
import { theStop } from './theStop';
import { unlisted } from './unlisted';
import { whenToIntervene } from './whenToIntervene';

/** What the exercise claims to teach, each claim an experiment. */
export const LESSONS: readonly Lesson[] = [
  luckyOnce,
  sharing,
  collection,
  raidsOnGrounds,
  whenToIntervene,
  doctrines,
  planSize,
  openBorders,
  unlisted,
  overseas,
  theStop,
  foreignWarning,
  baseRate,
  rights,
  steadyWatching,
];
