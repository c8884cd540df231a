import type { Habit } from '../experiment/habit';
import { withNumbers, withResource } from '../experiment/setting';
import { meanOf } from '../intervals';
import { arm, holds, notApplicable } from './arms';
import type { Arm, Ground, Lesson, Played } from './lesson';
import { check, moreIn, shares, valuesOf } from './measure';

const CHECKS = ['none', 'some', 'all'] as const;
const ENOUGH = 20;

/** Open borders: checks inside, with and without names to look for. Units cost no trust here, and outside nothing changes. */
export const openBorders: Lesson = {
  id: 'L8',
  times: 2,
  arms: (ground) => {
    const inner = ground.scenario.map.sectors.filter(({ border }) => border === 'internal');
    if (inner.length === 0 || !holds(ground, 'post') || !holds(ground, 'openAlert')) return notApplicable('inner');
    return CHECKS.flatMap((checks) => [armOf(ground, checks, true), armOf(ground, checks, false)]);
  },
  judge: (played) => [
    check('checksWithAlerts', 'share', moreIn(played, 'attack', 'allAlerts', 'noneAlerts'), { side: 'below', than: 0 }),
    check('alertsMakeChecks', 'share', meanOf(alertsAdd(played)), { side: 'below', than: 0 }),
  ],
  series: (played, arms) => [shares('attack', played, arms)],
};

function armOf(ground: Ground, checks: (typeof CHECKS)[number], alerts: boolean): Arm {
  const free = withNumbers(ground.scenario, ({ trust }) => ({ trust: { ...trust, unitsFree: ENOUGH } }));
  const scenario = withResource(free, 'unit', () => ENOUGH);
  const most = checks === 'none' ? 0 : checks === 'some' ? 1 : scenario.numbers.maxUnitsPerSector;
  const units: Record<string, number> = {};
  for (const { id, border } of scenario.map.sectors) units[id] = border === 'external' ? 1 : most;
  const habits: Habit[] = [{ do: 'postUnits', units }];
  if (!alerts) habits.push({ do: 'leaveOut', what: ['openAlert'] });
  return arm(ground, `${checks}${alerts ? 'Alerts' : 'Blind'}`, { scenario, habits });
}

/** What all checks change with alerts, less what they change without, game by game. */
function alertsAdd(played: Played): number[] {
  const attack = (id: string) => valuesOf(played(id), 'attack');
  const [seen, seenNone, blind, blindNone] = ['allAlerts', 'noneAlerts', 'allBlind', 'noneBlind'].map(attack) as [
    number[],
    number[],
    number[],
    number[],
  ];
  return seen.map((value, game) => {
    const [none, without, neither] = [seenNone[game], blind[game], blindNone[game]] as [number, number, number];
    return value - none - (without - neither);
  });
}
