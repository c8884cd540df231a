import type { Scenario } from '../../rules/shape/scenario';
import type { Finding } from '../problem';
import { error, warning } from '../problem';
import { idsOf, unknownName } from './names';

/** Subjects live somewhere and are held by somebody; cells start somewhere, with members who exist. */
export function checkPeople(scenario: Scenario): Finding[] {
  return [...homes(scenario), ...cells(scenario), ...enoughPeople(scenario)];
}

function homes({ people, map, services }: Scenario): Finding[] {
  const places = idsOf(map.places);
  const known = idsOf(services);
  return people.subjects.flatMap((subject, index) => [
    ...unknownName(['people', 'subjects', index, 'home'], 'Place', subject.home, places),
    ...subject.heldBy.flatMap((id, which) =>
      unknownName(['people', 'subjects', index, 'heldBy', which], 'Service', id, known),
    ),
  ]);
}

function cells({ people, map, numbers, calendar }: Scenario): Finding[] {
  const places = idsOf(map.places);
  const known = idsOf(people.cells);
  return people.cells.flatMap((cell, index) => {
    const path = ['people', 'cells', index];
    const members = cell.listed + cell.unlisted;
    const start = map.places.find((place) => place.id === cell.start);
    const findings = unknownName([...path, 'start'], 'Place', cell.start, places);
    findings.push(...cell.linkedTo.flatMap((id, at) => unknownName([...path, 'linkedTo', at], 'Cell', id, known)));
    if (start?.kind === 'target') findings.push(error([...path, 'start'], 'startsAtTarget', { word: cell.id }));
    if (members === 0) findings.push(error([...path, 'listed'], 'cellEmpty', { word: cell.id }));
    const most = numbers.network.cellMost;
    if (members > most) findings.push(error([...path, 'listed'], 'cellTooLarge', { word: cell.id, members, most }));
    if (cell.earliest > calendar.rounds) {
      findings.push(warning([...path, 'earliest'], 'cellNeverLeaves', { word: cell.id, rounds: calendar.rounds }));
    }
    return findings;
  });
}

/** Listed operatives are drawn among the subjects, and the harmless should be the greater part of a file. */
function enoughPeople({ people }: Scenario): Finding[] {
  const needed = people.cells.reduce((sum, cell) => sum + cell.listed, 0);
  const subjects = people.subjects.length;
  const path = ['people', 'subjects'];
  if (needed > subjects) return [error(path, 'tooFewSubjects', { needed, subjects })];
  if (needed * 2 > subjects) return [warning(path, 'mostlyGuilty', { needed, subjects })];
  return [];
}
