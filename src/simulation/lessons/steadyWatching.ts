import { withResource } from '../experiment/setting';
import { arm, holds, notApplicable } from './arms';
import type { Lesson } from './lesson';
import { check, moreIn, shares } from './measure';

/** Constant, unyielding pressure: so many teams every round against twice as many every second round. */
export const steadyWatching: Lesson = {
  id: 'L15',
  times: 6,
  arms: (ground) => {
    if (!holds(ground, 'watch')) return notApplicable('watch');
    const doubled = withResource(ground.scenario, 'team', (teams) => 2 * teams);
    return [
      arm(ground, 'steady'),
      arm(ground, 'onAndOff', {
        scenario: doubled,
        habits: [{ do: 'leaveOut', what: ['watch', 'follow'], rounds: 'odd' }],
      }),
    ];
  },
  judge: (played) => [
    check('steadyFewer', 'share', moreIn(played, 'attack', 'onAndOff', 'steady'), { side: 'above', than: 0 }),
  ],
  series: (played, arms) => [shares('attack', played, arms)],
};
