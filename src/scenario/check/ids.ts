import type { Scenario } from '../../rules/shape/scenario';
import type { Finding, Path } from '../problem';
import { error } from '../problem';

type Named = { id: string };

/** Names that the exercise itself uses for seats. */
const TAKEN = ['attacker', 'control', 'clock'];

/** Every id names one thing in its list; places and sectors share one list, because reports name both. */
export function checkIds(scenario: Scenario): Finding[] {
  const lists: [Path, Named[]][] = [
    [['map', 'insets'], scenario.map.insets],
    [['services'], scenario.services],
    [['people', 'cells'], scenario.people.cells],
    [['cards'], scenario.cards],
    ...scenario.cards.map((card, index): [Path, Named[]] => [['cards', index, 'options'], card.options]),
    [['opportunities'], scenario.opportunities],
    [['injects'], scenario.injects],
    [['people', 'subjects'], scenario.people.subjects.map((one, index) => ({ id: one.id ?? `#${index}` }))],
    [['objectives'], scenario.objectives],
    [['playbooks'], scenario.playbooks],
    [['difficulties'], scenario.difficulties],
    [['bands'], scenario.bands],
    [['sources'], scenario.sources],
  ];
  const onMap: Entry[] = [
    ...entries(['map', 'places'], scenario.map.places),
    ...entries(['map', 'sectors'], scenario.map.sectors),
  ];
  const letters = scenario.services.map((service, index) => ({
    path: ['services', index, 'letter'],
    word: service.letter,
  }));
  return [
    ...lists.flatMap(([path, list]) => twice(entries(path, list), 'idTwice')),
    ...twice(onMap, 'idTwice'),
    ...twice(letters, 'letterTwice'),
    ...entries(['services'], scenario.services)
      .filter((entry) => TAKEN.includes(entry.word))
      .map((entry) => error(entry.path, 'idTaken', { word: entry.word })),
  ];
}

type Entry = { path: Path; word: string };

const entries = (path: Path, list: Named[]): Entry[] =>
  list.map((each, index) => ({ path: [...path, index, 'id'], word: each.id }));

function twice(list: Entry[], key: string): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const { path, word } of list) {
    if (seen.has(word)) findings.push(error(path, key, { word }));
    seen.add(word);
  }
  return findings;
}
