import type { Scenario } from '../../rules/shape/scenario';
import { withNumbers } from '../experiment/setting';
import type { Interval } from '../intervals';
import { pairedDifference } from '../intervals';
import { arm, holds, notApplicable } from './arms';
import type { Lesson, Played } from './lesson';
import { check, shares, valuesOf } from './measure';

const THRESHOLDS = [1, 2, 3, 3.5, 4, 5, 6, 8, 10];
const FIRST = THRESHOLDS[0] as number;
const LAST = THRESHOLDS[THRESHOLDS.length - 1] as number;
const armOf = (threshold: number) => `from${threshold}`;

/** At which point do you intervene? What the law asks for before a door is swept from next to nothing to certainty. */
export const whenToIntervene: Lesson = {
  id: 'L5',
  arms: (ground) =>
    holds(ground, 'arrest') || holds(ground, 'raid')
      ? THRESHOLDS.map((threshold) =>
          arm(
            ground,
            armOf(threshold),
            { scenario: withThreshold(ground.scenario, threshold) },
            { key: 'lessons.arm_threshold', params: { threshold } },
          ),
        )
      : notApplicable('arrest'),
  judge: (played) => [
    check('tooLow', 'share', aboveBest(played, FIRST), { side: 'above', than: 0 }),
    check('tooHigh', 'share', aboveBest(played, LAST), { side: 'above', than: 0 }),
  ],
  series: (played, arms) => (['lost', 'attack', 'collapse'] as const).map((figure) => shares(figure, played, arms)),
};

/** Arrest and raid ask for so much; what emergency powers and a hold ask for moves along. */
function withThreshold(scenario: Scenario, threshold: number): Scenario {
  return withNumbers(scenario, ({ law }) => {
    const factor = threshold / law.arrest;
    const { emergency, detain, joint } = law;
    const moved = { emergency: emergency * factor, detain: detain * factor, joint: joint * factor };
    return { law: { ...law, ...moved, arrest: threshold, raid: (law.raid / law.arrest) * threshold } };
  });
}

/**
 * How much likelier attack or lost trust is at one end than at the best threshold between. The best is chosen on the
 * even games and measured on the odd ones, so that luck in choosing does not count.
 */
function aboveBest(played: Played, end: number): Interval {
  const half = (threshold: number, odd: number) =>
    valuesOf(played(armOf(threshold)), 'lost').filter((_, game) => game % 2 === odd);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const inner = THRESHOLDS.slice(1, -1).sort((a, b) => sum(half(a, 0)) - sum(half(b, 0)));
  return pairedDifference(half(end, 1), half(inner[0] as number, 1));
}
