import { ALERT_CODES, STOP_CHOICES } from '../../rules/command';
import { withNumbers } from '../experiment/setting';
import type { Interval } from '../intervals';
import { newcombe, pairedDifference } from '../intervals';
import { arm, holds, notApplicable } from './arms';
import type { Lesson, Played } from './lesson';
import { check, partOf, series, shares, valuesOf } from './measure';

type Code = (typeof ALERT_CODES)[number];
type Choice = (typeof STOP_CHOICES)[number];
const armOf = (code: Code, choice: Choice) => `${code}-${choice}`;
/** What an officer may lawfully do under each code. */
const POSSIBLE: Record<Code, readonly Choice[]> = {
  discreet: ['waveThrough', 'shadow'],
  check: ['waveThrough', 'question', 'shadow'],
  detain: STOP_CHOICES,
};

/** Detained or released at the border: the same stops decided each way, under each code of alert. */
export const theStop: Lesson = {
  id: 'L11',
  times: 2,
  arms: (ground) => {
    const { scenario } = ground;
    const stops = scenario.services.some(({ decidesStops }) => decidesStops) && scenario.map.sectors.length > 0;
    if (!stops || !holds(ground, 'openAlert')) return notApplicable('stop');
    const alike = withNumbers(scenario, ({ law }) => ({ law: { ...law, check: law.discreet, detain: law.discreet } }));
    return ALERT_CODES.flatMap((code) =>
      POSSIBLE[code].map((choice) =>
        arm(
          ground,
          armOf(code, choice),
          {
            scenario: alike,
            habits: [
              { do: 'codeAlerts', code },
              { do: 'decideStops', choice },
            ],
          },
          {
            key: 'lessons.arm_stop',
            params: {
              code: { words: { key: `law.code_${code}` } },
              choice: { words: { key: `lessons.choice_${choice}` } },
            },
          },
        ),
      ),
    );
  },
  judge: (played) => [
    check('holdAgainstWave', 'share', whereStopped(played), { side: 'below', than: 0 }),
    check('detainLetsHold', 'share', lawfulUnder(played, 'holdLawful', 'detain', 'check'), { side: 'above', than: 0 }),
    check('checkLetsQuestion', 'share', lawfulUnder(played, 'questionLawful', 'check', 'discreet'), {
      side: 'above',
      than: 0,
    }),
  ],
  series: (played, arms) => [
    shares('attack', played, arms),
    series('holdLawful', 'share', { played, arms }, (rows) => partOf(rows, 'holdLawful', 'networkStops')),
  ],
};

/** Attacks with a hold less attacks with waving through, in the worlds in which somebody of the network was stopped. */
function whereStopped(played: Played): Interval {
  const waved = played(armOf('detain', 'waveThrough'));
  const met = (_: unknown, game: number) => (waved[game]?.networkStops ?? 0) > 0;
  const attack = (choice: Choice) => valuesOf(played(armOf('detain', choice)), 'attack').filter(met);
  return pairedDifference(attack('hold'), attack('waveThrough'));
}

/** How much more often something is lawful at a stop of the network under one code than under another. */
function lawfulUnder(played: Played, figure: 'holdLawful' | 'questionLawful', first: Code, second: Code): Interval {
  const under = (code: Code) => partOf(played(armOf(code, 'waveThrough')), figure, 'networkStops');
  return newcombe(under(first), under(second));
}
