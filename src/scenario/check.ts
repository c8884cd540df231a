import type { Scenario } from '../rules/shape/scenario';
import { checkBands } from './check/bands';
import { checkCards } from './check/cards';
import { checkDealing } from './check/dealing';
import { checkEffects } from './check/effects';
import { checkGuide } from './check/guide';
import { checkIds } from './check/ids';
import { checkInjects } from './check/injects';
import { checkManhunt } from './check/manhunt';
import { checkMap } from './check/map';
import { checkNumbers } from './check/numbers';
import { checkPeople } from './check/people';
import { checkPlans } from './check/plans';
import { checkServices } from './check/services';
import { checkWording } from './check/wording';
import type { Finding } from './problem';

/**
 * Everything that the shape of a scenario cannot say: names that lead nowhere, people and places that do not fit
 * together, numbers that no exercise can reach. Errors stop it from being played; warnings do not.
 */
export function check(scenario: Scenario): Finding[] {
  return [
    checkIds,
    checkMap,
    checkServices,
    checkPeople,
    checkNumbers,
    checkCards,
    checkEffects,
    checkPlans,
    checkManhunt,
    checkInjects,
    checkBands,
    checkGuide,
    checkDealing,
    checkWording,
  ].flatMap((each) => each(scenario));
}
