import { withNumbers } from '../experiment/setting';
import { meanOf, newcombe } from '../intervals';
import { arm } from './arms';
import type { Lesson } from './lesson';
import { check, means, moreIn, partOf, series, shares } from './measure';

/** Rights are part of security: no legal limit at all against the law. */
export const rights: Lesson = {
  id: 'L14',
  arms: (ground) => {
    const lawless = withNumbers(ground.scenario, ({ law }) => ({
      law: { ...law, follow: 0, discreet: 0, check: 0, detain: 0, arrest: 0, raid: 0, emergency: 0, joint: 0 },
    }));
    return [arm(ground, 'law'), arm(ground, 'noLaw', { scenario: lawless })];
  },
  judge: (played) => [
    check('moreLost', 'share', moreIn(played, 'lost', 'noLaw', 'law'), { side: 'above', than: 0 }),
    check('trustFalls', 'number', moreIn(played, 'trust', 'noLaw', 'law'), { side: 'below', than: 0 }),
    check('tipsFall', 'number', newcombe(tipsIn(played('noLaw')), tipsIn(played('law'))), { side: 'below', than: 0 }),
    check('massArrestStops', 'share', moreIn(played, 'attack', 'noLaw', 'law'), { side: 'below', than: 0 }),
  ],
  series: (played, arms) => [
    ...(['lost', 'attack', 'collapse'] as const).map((figure) => shares(figure, played, arms)),
    means('trust', played, arms),
    series('trueTips', 'number', { played, arms }, tipsIn),
  ],
};

/** Tips a round that name one of the network. */
const tipsIn = (rows: Parameters<typeof partOf>[0]) =>
  rows.length === 0 ? meanOf([]) : partOf(rows, 'trueTips', 'rounds');
