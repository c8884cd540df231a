import type { Scenario } from '../../rules/shape/scenario';
import { arm } from './arms';
import type { Lesson } from './lesson';
import { check, moreIn, shares } from './measure';

const SHARES = [0, 0.5, 1];

/** Unknown to the services: a watch-list defends against those who are on it. */
export const unlisted: Lesson = {
  id: 'L9',
  times: 3,
  arms: (ground) =>
    SHARES.map((share) =>
      arm(
        ground,
        `unlisted${share * 100}`,
        { scenario: withUnlisted(ground.scenario, share), habits: [{ do: 'actOnListed' }] },
        { key: 'lessons.arm_unlisted', params: { share: share * 100 } },
      ),
    ),
  judge: (played) => [
    check('moreAttacks', 'share', moreIn(played, 'attack', 'unlisted100', 'unlisted0'), { side: 'above', than: 0 }),
  ],
  series: (played, arms) => [shares('attack', played, arms)],
};

/** So many of each cell are on no list; the cells stay as large as they are. */
function withUnlisted(scenario: Scenario, share: number): Scenario {
  const cells = scenario.people.cells.map(({ who: _who, ...cell }) => {
    const members = cell.listed + cell.unlisted;
    const unknown = Math.round(members * share);
    return { ...cell, listed: members - unknown, unlisted: unknown };
  });
  return { ...scenario, people: { ...scenario.people, cells } };
}
