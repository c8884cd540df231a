import type { Row } from './breakFile';
import { valid } from './brokenRows';

const BOTH = '{ en: Word, fr: Mot }';

const ACTS = `
manhunt:
  title: ${BOTH}
  words: ${BOTH}
  rounds: 2
  services:
    border: { resources: { unit: 5 } }
  begins: [{ when: answered, card: should-we-cancel, option: cancel }]
  exits: [millbridge]
  opening:
    severity: 3
    scene: market-district
    size: medium
    cells:
      - { cell: travellers, at: riverside-west, left: 1 }

injects:
  - id: call
    number: '1'
    title: ${BOTH}
    text: ${BOTH}
    from: ${BOTH}
    to: [border]
    act: manhunt
    release: { when: round, round: 2 }
    about: { cell: neighbours, trueChance: 0.5 }
    objective: keep-trust
    fidelity: documented
    sources: [invented]
  - id: again
    number: '2'
    category: contingency
    title: ${BOTH}
    text: ${BOTH}
    from: ${BOTH}
    to: all
    release: { when: if, all: [{ when: answered, card: note-under-the-door, option: file-it }] }
    contingencyFor: call
    fidelity: invented

historical:
  says: ${BOTH}
  cells:
    - { cell: neighbours, subjects: [one, two], start: quayside }
  cards: [{ card: changed-regular, true: true }]
`;

/** The beginners' deck with a manhunt, an events list and a record of who was who: nothing in it is to be mended. */
export const withActs = `${valid
  .replace('- home: riverside-east\n', '- id: one\n      home: riverside-east\n')
  .replace('- home: riverside-west\n', '- id: two\n      home: riverside-west\n')}${ACTS}`;

/** Ways to break the manhunt, the events list and the record. */
export const brokenActs: readonly Row[] = [
  // the manhunt
  [
    'a service of the manhunt that is none',
    '    border: { resources: { unit: 5',
    '    ^bordr: { resources: { unit: 5',
    'noService',
  ],
  [
    'a service with a name that is no id',
    '    border: { resources: { unit: 5',
    '    ^Border!: { resources: { unit: 5',
    'doesNotFit',
  ],
  ['an exit that is none', 'exits: [millbridge]', 'exits: [^millbrige]', 'noPlace'],
  ['a manhunt begun by no card', 'card: should-we-cancel,', 'card: ^should-we-cancell,', 'noCard'],
  ['a manhunt begun by no answer', 'option: cancel }]', 'option: ^cancelled }]', 'noOption'],
  ['a scene that is none', 'scene: market-district', 'scene: ^market', 'noPlace'],
  ['a cell at large that is none', '{ cell: travellers, at', '{ cell: ^traveller, at', 'noCell'],
  ['a cell at large nowhere', 'at: riverside-west, left', 'at: ^river, left', 'noPlace'],
  ['more left than there were', 'left: 1 }', 'left: ^3 }', 'moreLeftThanMembers'],
  ['nobody left', 'left: 1 }', 'left: ^0 }', 'tooSmall'],
  ['a manhunt without end', 'rounds: 2\n  services', 'rounds: ^13\n  services', 'tooBig'],
  // the events list
  ['an inject for no seat', 'to: [border]\n    act', 'to: [^bordr]\n    act', 'noService'],
  [
    'an inject that trains nothing',
    'objective: keep-trust\n    fidelity: documented',
    'objective: ^keep\n    fidelity: documented',
    'noObjective',
  ],
  ['a contingency for no inject', 'contingencyFor: call', 'contingencyFor: ^cal', 'noInject'],
  ['a contingency for nothing', '    contingencyFor: call\n', '', 'contingencyForWhat', 'category: ^contingency'],
  [
    'an inject on no source',
    'fidelity: documented\n    sources: [invented]',
    'fidelity: documented\n    sources: [^inventd]',
    'noSource',
  ],
  [
    'a record without a source',
    'fidelity: documented\n    sources: [invented]',
    'fidelity: ^documented',
    'injectWithoutSource',
  ],
  [
    'an inject about no cell',
    'about: { cell: neighbours, trueChance: 0.5 }\n    objective',
    'about: { cell: ^neighbour, trueChance: 0.5 }\n    objective',
    'noCell',
  ],
  [
    'an inject that fears nobody',
    'about: { cell: neighbours, trueChance: 0.5 }\n    objective',
    '^about: { trueChance: 0.5 }\n    objective',
    'trueWithoutCell',
  ],
  ['an inject after the manhunt', 'round: 2 }\n    about', 'round: ^3 }\n    about', 'injectNever'],
  [
    'an inject of the build-up after its end',
    'act: manhunt\n    release: { when: round, round: 2 }',
    'release: { when: round, round: ^6 }',
    'injectNever',
  ],
  ['an inject that waits for no card', 'card: note-under-the-door,', 'card: ^note-under-a-door,', 'noCard'],
  ['an inject that waits for no answer', 'option: file-it }', 'option: ^file-them }', 'noOption'],
  [
    'an inject that asks of a cell',
    'contingencyFor: call\n',
    'contingencyFor: call\n    effects: [^{ do: papers }]\n',
    'effectNeedsAttacker',
  ],
  [
    'an inject that opens an alert on nobody',
    'contingencyFor: call\n',
    'contingencyFor: call\n    effects: [^{ do: alert, code: check }]\n',
    'effectNeedsPerson',
  ],
  ['an inject twice', '- id: again\n', '- id: ^call\n', 'idTwice'],
  ['a way to come that is none', 'release: { when: if,', 'release: { when: ^whenever,', 'notOneOf'],
  // the record
  ['a record of no dossier', 'subjects: [one, two]', 'subjects: [one, ^too]', 'noSubject'],
  ['a record of too few', 'subjects: [one, two]', '^subjects: [one]', 'whoAndListed'],
  [
    'a dossier for itself twice',
    'subjects: [one, two]',
    'subjects: [one, one]',
    'subjectTwice',
    '\n  ^cells:\n    - { cell: neighbours',
  ],
  ['a record of no cell', '{ cell: neighbours, subjects', '{ cell: ^neighbor, subjects', 'noCell'],
  ['a record that starts nowhere', 'start: quayside }\n  cards', 'start: ^quay }\n  cards', 'noPlace'],
  ['a record of no card', 'card: changed-regular, true', 'card: ^changed-regulars, true', 'noCard'],
  [
    'a record of a card about nobody',
    'card: changed-regular, true',
    'card: ^should-we-cancel, true',
    'cardAboutNobody',
  ],
];
