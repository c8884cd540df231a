import { seedFrom } from '../../rules/random';
import { DOCTRINES } from '../../rules/shape/numbers';
import type { Scenario } from '../../rules/shape/scenario';
import { withOptions } from '../../rules/withOptions';
import { withNumbers } from '../experiment/setting';
import { meanDifference, meanOf } from '../intervals';
import { arm } from './arms';
import type { Lesson } from './lesson';
import { check, means, moreIn, series, valuesOf } from './measure';

/** Command against influence: the same people, led in another way. */
export const doctrines: Lesson = {
  id: 'L6',
  times: 3,
  arms: (ground) =>
    DOCTRINES.map((doctrine) =>
      arm(ground, doctrine, {
        scenario: withOptions(atItsGravest(ground.scenario), { doctrine }, seedFrom('doctrine')),
      }),
    ),
  judge: (played) => {
    const graver = meanDifference(gravity(played('command')), gravity(played('influence')));
    return [
      check('noticedEarlier', 'number', moreIn(played, 'noticed', 'command', 'influence'), { side: 'below', than: 0 }),
      check('graver', 'number', graver, { side: 'above', than: 0 }),
    ];
  },
  series: (played, arms) => [
    means('noticed', played, arms),
    series('gravity', 'number', { played, arms }, (rows) => meanOf(gravity(rows))),
    means('severity', played, arms),
  ],
};

/**
 * Every network goes for the gravest that it can do, and the exercise goes on until the gravest that any can: how grave
 * it gets is then measured, not cut off.
 */
function atItsGravest(scenario: Scenario): Scenario {
  const playbooks = scenario.playbooks.map((playbook) => ({ ...playbook, size: 'large' as const }));
  return withNumbers({ ...scenario, playbooks }, ({ launch }) => ({ failAt: launch.severity.large }));
}

/** Severity of the games in which something succeeded. */
function gravity(rows: Parameters<typeof valuesOf>[0]): number[] {
  return valuesOf(rows, 'severity').filter((severity) => severity > 0);
}
