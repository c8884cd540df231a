import type { Interval } from '../intervals';
import { middleOf } from '../intervals';
import { arm, notApplicable } from './arms';
import type { Lesson, Played } from './lesson';
import { check, shares } from './measure';
import { districts, gravestNeeded, withPlots } from './plots';
import { resampled } from './resample';

const MOST = 4;
/**
 * "At least as fast as p^n" allows equality, and plots that are stopped independently of each other are equal to it: a
 * bound below nought could then never be shown, however many games are played. So the claim is that P(no attack) lies
 * above p^n by no more than this, as a mean over two to four plots, with the upper 95 % bound.
 */
const MARGIN = 0.05;
const alone = (plot: number) => `alone${plot}`;
const together = (plots: number) => (plots === 1 ? alone(1) : `together${plots}`);

/** Lucky once, lucky always: with every further plot the same defenders must win once more. */
export const luckyOnce: Lesson = {
  id: 'L1',
  times: 2,
  arms: (ground) => {
    const places = districts(ground.scenario);
    if (places.length === 0) return notApplicable('district');
    const size = gravestNeeded(ground.scenario);
    const members = ground.scenario.numbers.launch.members[size];
    const at = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => places[(from + index) % places.length] as string);
    const plots = (from: number, to: number) => ({ scenario: withPlots(ground.scenario, at(from, to), members, size) });
    const numbers = Array.from({ length: MOST }, (_, index) => index + 1);
    return [
      ...numbers.map((n) => arm(ground, alone(n), plots(n - 1, n), { key: 'lessons.arm_alone', params: { n } })),
      ...numbers
        .slice(1)
        .map((n) => arm(ground, together(n), plots(0, n), { key: 'lessons.arm_together', params: { n } })),
    ];
  },
  judge: (played) => [
    check('slowerThanPower', 'share', slower(played), { side: 'below', than: MARGIN }),
    check('eachPlotFewer', 'share', fewer(played), { side: 'below', than: 0 }),
  ],
  series: (played, arms) => [shares('attack', played, arms)],
};

/**
 * How far no attack is likelier than if every plot were stopped by itself: the mean over two, three and four plots of
 * P(no attack) less the product of what each plot alone gave.
 */
function slower(played: Played): Interval {
  return overGames(played, (none) => {
    let sum = 0;
    let product = none(alone(1));
    for (let plots = 2; plots <= MOST; plots++) {
      product *= none(alone(plots));
      sum += none(together(plots)) - product;
    }
    return sum / (MOST - 1);
  });
}

/** P(no attack) against all plots less that against the first alone. */
function fewer(played: Played): Interval {
  return overGames(played, (none) => none(together(MOST)) - none(alone(1)));
}

/** A quantity made of chances of no attack, with the interval of games drawn again. */
function overGames(played: Played, quantity: (none: (arm: string) => number) => number): Interval {
  const games = played(alone(1)).length;
  const inGames = (drawn: readonly number[]) =>
    quantity((name) => {
      const rows = played(name);
      let calm = 0;
      for (const game of drawn) calm += 1 - (rows[game]?.attack ?? 0);
      return drawn.length === 0 ? 0 : calm / drawn.length;
    });
  const all = Array.from({ length: games }, (_, game) => game);
  return middleOf(resampled(games, inGames), inGames(all));
}
