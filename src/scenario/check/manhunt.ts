import type { Manhunt } from '../../rules/shape/acts';
import type { Scenario } from '../../rules/shape/scenario';
import type { Finding } from '../problem';
import { error, warning } from '../problem';
import { idsOf, unknownName } from './names';

/** The act after an attack names what exists, can be begun, and has somebody in it. */
export function checkManhunt(scenario: Scenario): Finding[] {
  const { manhunt } = scenario;
  if (manhunt === undefined) return scenario.startAct === 'manhunt' ? [error(['startAct'], 'noManhunt')] : [];
  return [...names(scenario, manhunt), ...opening(scenario, manhunt), ...exits(scenario, manhunt)];
}

function names({ services, map, cards }: Scenario, { services: now, exits: out, begins = [] }: Manhunt): Finding[] {
  return [
    ...Object.keys(now).flatMap((id) => unknownName(['manhunt', 'services', id], 'Service', id, idsOf(services))),
    ...out.flatMap((id, index) => unknownName(['manhunt', 'exits', index], 'Place', id, idsOf(map.places))),
    ...begins.flatMap((condition, index) => {
      if (condition.when !== 'answered') return [];
      const path = ['manhunt', 'begins', index];
      const card = cards.find((each) => each.id === condition.card);
      if (card === undefined) return unknownName([...path, 'card'], 'Card', condition.card, idsOf(cards));
      return unknownName([...path, 'option'], 'Option', condition.option, idsOf(card.options));
    }),
  ];
}

/** An exercise that begins with it needs to know who is where. */
function opening({ map, people, startAct }: Scenario, { opening: begins }: Manhunt): Finding[] {
  if (begins === undefined) return startAct === 'manhunt' ? [error(['manhunt'], 'noOpening')] : [];
  const places = idsOf(map.places);
  const path = ['manhunt', 'opening'];
  return [
    ...unknownName([...path, 'scene'], 'Place', begins.scene, places),
    ...begins.cells.flatMap(({ cell, at, left = 0 }, index) => {
      const own = people.cells.find((each) => each.id === cell);
      const members = (own?.listed ?? 0) + (own?.unlisted ?? 0);
      return [
        ...unknownName([...path, 'cells', index, 'cell'], 'Cell', cell, idsOf(people.cells)),
        ...unknownName([...path, 'cells', index, 'at'], 'Place', at, places),
        ...(own !== undefined && left > members
          ? [error([...path, 'cells', index, 'left'], 'moreLeftThanMembers', { word: cell, members })]
          : []),
      ];
    }),
  ];
}

/** Without a haven and without exits nobody can get away. */
function exits({ map }: Scenario, manhunt: Manhunt): Finding[] {
  const out = manhunt.exits.length > 0 || map.places.some((place) => place.kind === 'haven');
  return out ? [] : [warning(['manhunt', 'rounds'], 'noWayOut')];
}
