import { arm } from './arms';
import { labelShares, labelShifts } from './labels';
import type { Lesson } from './lesson';
import { check, moreIn, shares } from './measure';

/** Connections were not made: the same services, which may send each other nothing. */
export const sharing: Lesson = {
  id: 'L2',
  times: 4,
  labelEvery: 20,
  arms: (ground) => [arm(ground, 'usual'), arm(ground, 'noSending', { habits: [{ do: 'leaveOut', what: ['send'] }] })],
  judge: (played) => [
    check('moreAttacks', 'share', moreIn(played, 'attack', 'noSending', 'usual'), { side: 'above', than: 0.15 }),
    ...labelShifts(played, 'labelSharing', 'noSending', 'usual'),
  ],
  series: (played, arms) => [
    shares('attack', played, arms),
    shares('lost', played, arms),
    ...labelShares('labelSharing', played, arms),
  ],
};
