import type { Habit } from '../experiment/habit';
import { meanOf } from '../intervals';
import { arm, holds, notApplicable } from './arms';
import type { Lesson, Played } from './lesson';
import { check, moreIn, shares, valuesOf } from './measure';

/** Of what home achieves, overseas alone may achieve at most so much. */
const HALF = 0.5;

/** Action overseas alone is insufficient: pressure abroad, work at home, both, neither. */
export const overseas: Lesson = {
  id: 'L10',
  times: 2,
  arms: (ground) => {
    const { scenario } = ground;
    const bites = scenario.numbers.doctrines[scenario.attacker.doctrine].pressureBites;
    const havens = scenario.map.places.filter(({ kind }) => kind === 'haven').map(({ id }) => id);
    const comes = scenario.people.cells.some(({ start }) => havens.includes(start));
    if (!holds(ground, 'pressure') || !bites || !comes) return notApplicable('pressure');
    const idle: Habit = { do: 'stayPassive', seats: scenario.services.map(({ id }) => id) };
    return [
      arm(ground, 'neither', { habits: [idle] }),
      arm(ground, 'overseas', { habits: [idle, { do: 'keepPressure' }] }),
      arm(ground, 'home', { habits: [{ do: 'leaveOut', what: ['pressure'] }] }),
      arm(ground, 'both', { habits: [{ do: 'keepPressure' }] }),
    ];
  },
  judge: (played) => [
    check('bothAgainstHome', 'share', moreIn(played, 'attack', 'both', 'home'), { side: 'below', than: 0 }),
    check('overseasBeyondHalf', 'share', meanOf(beyondHalf(played)), { side: 'below', than: 0 }),
  ],
  series: (played, arms) => [shares('attack', played, arms), shares('lost', played, arms)],
};

/** What overseas alone prevents, less half of what home alone prevents, game by game. */
function beyondHalf(played: Played): number[] {
  const attack = (id: string) => valuesOf(played(id), 'attack');
  const [neither, abroad, home] = ['neither', 'overseas', 'home'].map(attack) as [number[], number[], number[]];
  return neither.map((value, game) => value - (abroad[game] as number) - HALF * (value - (home[game] as number)));
}
