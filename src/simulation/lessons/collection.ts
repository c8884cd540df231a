import { withResource } from '../experiment/setting';
import { arm, holds, notApplicable } from './arms';
import { labelShares, labelShifts } from './labels';
import type { Lesson } from './lesson';
import { check, moreIn, shares } from './measure';

/** Insufficient information: half of the surveillance teams. */
export const collection: Lesson = {
  id: 'L3',
  times: 4,
  labelEvery: 5,
  arms: (ground) => {
    if (!holds(ground, 'watch')) return notApplicable('watch');
    const halved = withResource(ground.scenario, 'team', (teams) => Math.floor(teams / 2));
    return [arm(ground, 'usual'), arm(ground, 'halfTeams', { scenario: halved })];
  },
  judge: (played) => [
    check('moreAttacks', 'share', moreIn(played, 'attack', 'halfTeams', 'usual'), { side: 'above', than: 0 }),
    ...labelShifts(played, 'labelCollection', 'halfTeams', 'usual'),
  ],
  series: (played, arms) => [
    shares('attack', played, arms),
    shares('lost', played, arms),
    ...labelShares('labelCollection', played, arms),
  ],
};
