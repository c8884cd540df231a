import type { Scenario } from '../../rules/shape/scenario';
import type { ServiceOrderKind } from '../../rules/shape/services';
import type { Words } from '../../text/words';
import type { Habit } from '../experiment/habit';
import type { Arm, Ground } from './lesson';

type Change = { scenario?: Scenario; habits?: readonly Habit[] };

/** An arm: the ground with its deck or its seats' habits changed. Its name is `lessons.arm_NAME` unless it is given. */
export function arm(ground: Ground, id: string, change: Change = {}, name: Words = { key: `lessons.arm_${id}` }): Arm {
  const { scenario = ground.scenario, habits = [] } = change;
  return { id, name, setting: { scenario, attacker: ground.level, defenders: ground.level, habits } };
}

/** Whether some service holds this kind of order. */
export function holds({ scenario }: Ground, kind: ServiceOrderKind): boolean {
  return scenario.services.some((service) => service.orders.includes(kind));
}

/** Why a deck cannot show a lesson. */
export function notApplicable(why: string): Words {
  return { key: `lessons.without_${why}` };
}
