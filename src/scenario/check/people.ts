import type { Scenario } from '../../rules/shape/scenario';
import type { Finding, Path } from '../problem';
import { error, warning } from '../problem';
import { idsOf, unknownName } from './names';

/** Subjects live somewhere and are held by somebody; cells start somewhere, with members who exist. */
export function checkPeople(scenario: Scenario): Finding[] {
  return [...homes(scenario), ...cells(scenario), ...enoughPeople(scenario), ...record(scenario)];
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

/** The record names dossiers, cells, places and cards that exist, each dossier once, and fills each cell. */
function record({ people, map, cards: deck, historical }: Scenario): Finding[] {
  const known = people.subjects.flatMap((subject) => subject.id ?? []);
  const named = (path: Path, cell: string, subjects: string[]) => {
    const listed = people.cells.find((each) => each.id === cell)?.listed ?? subjects.length;
    return [
      ...subjects.flatMap((id, at) => unknownName([...path, at], 'Subject', id, known)),
      ...(subjects.length === listed ? [] : [error(path, 'whoAndListed', { word: cell, listed, n: subjects.length })]),
    ];
  };
  const twice = (path: Path, subjects: string[]) =>
    new Set(subjects).size === subjects.length ? [] : [error(path, 'subjectTwice')];
  const fixed = people.cells.flatMap(({ who = [] }) => who);
  return [
    ...people.cells.flatMap(({ id, who }, index) =>
      who === undefined ? [] : named(['people', 'cells', index, 'who'], id, who),
    ),
    ...twice(['people', 'cells'], fixed),
    ...(historical?.cells ?? []).flatMap(({ cell, subjects, start }, index) => {
      const path = ['historical', 'cells', index];
      return [
        ...unknownName([...path, 'cell'], 'Cell', cell, idsOf(people.cells)),
        ...named([...path, 'subjects'], cell, subjects),
        ...(start === undefined ? [] : unknownName([...path, 'start'], 'Place', start, idsOf(map.places))),
      ];
    }),
    ...twice(['historical', 'cells'], historical?.cells.flatMap(({ subjects }) => subjects) ?? []),
    ...(historical?.cards ?? []).flatMap(({ card }, index) => {
      const path = ['historical', 'cards', index, 'card'];
      const found = deck.find((each) => each.id === card);
      if (found === undefined) return unknownName(path, 'Card', card, idsOf(deck));
      return found.about === undefined ? [error(path, 'cardAboutNobody', { word: card })] : [];
    }),
  ];
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
