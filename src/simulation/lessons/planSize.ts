import type { PlotSize } from '../../rules/shape/numbers';
import { PLOT_SIZES } from '../../rules/shape/numbers';
import type { Scenario } from '../../rules/shape/scenario';
import { withNumbers } from '../experiment/setting';
import { newcombe } from '../intervals';
import { arm, notApplicable } from './arms';
import type { Lesson, Played } from './lesson';
import { check, partOf, series } from './measure';
import { districts, withPlots } from './plots';

/** Small plans have less footprint: one cell of the same people, with a small, a medium or a large plan. */
export const planSize: Lesson = {
  id: 'L7',
  times: 2,
  arms: (ground) => {
    const [place] = districts(ground.scenario);
    if (place === undefined) return notApplicable('district');
    const { doctrine } = ground.scenario.attacker;
    const { sizes } = ground.scenario.numbers.doctrines[doctrine];
    if (sizes.length < PLOT_SIZES.length) return notApplicable('sizes');
    return PLOT_SIZES.map((size) => arm(ground, size, { scenario: onePlot(ground.scenario, place, size) }));
  },
  judge: (played) => [
    check('mediumNamedMore', 'share', more(played, 'medium', 'small'), { side: 'above', than: 0 }),
    check('largeNamedMore', 'share', more(played, 'large', 'medium'), { side: 'above', than: 0 }),
  ],
  series: (played, arms) => [series('named', 'share', { played, arms }, named)],
};

/** One such plot is what the attacker is after, so that it plans neither smaller nor larger. */
function onePlot(scenario: Scenario, place: string, size: PlotSize): Scenario {
  const { launch } = scenario.numbers;
  const aimed = withNumbers(scenario, () => ({ failAt: launch.severity[size] }));
  return withPlots(aimed, [place], launch.members.large, size);
}

const named = (rows: ReturnType<Played>) => partOf(rows, 'plotsNamed', 'plots');
const more = (played: Played, first: PlotSize, second: PlotSize) =>
  newcombe(named(played(first)), named(played(second)));
