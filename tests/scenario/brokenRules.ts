import type { Row } from './breakFile';

const REPORT_AT_FERRY = 'do: report\n            to: [border]\n            about: person\n            weight: 0.5\n';
const ROUND_FOUR = 'deal: [{ when: round, from: 4, to: 4 }]';
const BOTH = '{ en: Word, fr: Mot }';

/** Ways to break what the parts of the beginners' deck say of each other: its map, people, numbers, cards and plans. */
export const brokenRules: readonly Row[] = [
  // signs and forms
  ['a tag that means nothing', 'fictional: true', 'fictional: ^!sure true', 'yamlWarning'],
  ['a sign that begins nothing', 'threatAtStart: 2', 'threatAtStart: ^@2', 'unreadable'],
  ['a number for a text', '{ en: Ferry, fr: Ferry }', '{ en: ^5, fr: Ferry }', 'notWords'],
  ['three for two', 'minutes: [20, 25]', '^minutes: [20, 25, 30]', 'tooMany'],
  // the map
  ['an inset that is none', 'kind: institution\n', 'kind: institution\n      inset: ^centre\n', 'noInset'],
  [
    'a place outside its inset',
    '  places:\n    - id: highmoor\n',
    `  insets:\n    - { id: centre, title: ${BOTH}, bounds: [44, 20, 45, 21] }\n  places:\n    - id: highmoor\n      inset: ^centre\n`,
    'outsideInset',
  ],
  // services
  [
    'a second service for tips',
    'resources: { point: 2 }\n    sends: 2',
    'resources: { point: 2 }\n    sends: 2\n    receivesTips: ^true',
    'tipsTwice',
  ],
  ['stops that nobody decides', 'decidesStops: true', 'decidesStops: false', 'nobodyDecidesStops', '\n^services:\n'],
  ['tips that nobody receives', 'receivesTips: true', 'receivesTips: false', 'nobodyReceivesTips', '\n^services:\n'],
  ['a service without a letter', '    letter: R\n', '', 'missing', '- ^id: response\n'],
  // people
  ['a cell that never leaves', 'trained: true', 'trained: true\n      earliest: ^6', 'cellNeverLeaves'],
  [
    'a file in which most are guilty',
    'listed: 1\n      unlisted: 1',
    'listed: 4\n      unlisted: 0',
    'mostlyGuilty',
    '  ^subjects:\n',
  ],
  ['a cell filled with nobody known', 'trained: true', 'trained: true\n      who: [^somebody]', 'noSubject'],
  // numbers
  ['codes out of order', 'check: 2, detain: 2.5', 'check: ^2.75, detain: 2.5', 'alertsOutOfOrder'],
  ['emergency powers that ask for more', 'emergency: 2, joint', 'emergency: ^3.5, joint', 'emergencyHigher'],
  ['half before full', 'halfUntil: 6', 'halfUntil: ^2', 'halfBeforeFull'],
  ['the latest first', 'rounds: [1, 2], delays', '^rounds: [2, 1], delays', 'latestFirst'],
  [
    'a medium plot graver than a large one',
    'severity: { small: 1, medium: 3, large: 6 }',
    '^severity: { small: 1, medium: 7, large: 6 }',
    'sizesOutOfOrder',
  ],
  // effects
  [
    'a report on a companion whom nobody has',
    REPORT_AT_FERRY,
    `^${REPORT_AT_FERRY.replace('person', 'companion')}`,
    'effectNeedsCompanion',
  ],
  [
    'a report on no place',
    REPORT_AT_FERRY,
    `^${REPORT_AT_FERRY.replace('about: person', 'about: place')}`,
    'effectNeedsPlace',
  ],
  [
    'papers for no cell',
    'needs: cell\n    effects:\n      - { do: papers }',
    'needs: nothing\n    effects:\n      - ^{ do: papers }',
    'effectNeedsCell',
  ],
  [
    'a rumour about no place',
    'needs: place\n    effects:\n      - { do: falseReport',
    'needs: nothing\n    effects:\n      - ^{ do: falseReport',
    'effectNeedsChosenPlace',
  ],
  // wording
  ['a name left open', 'en: >-\n        {person} stands in', 'en: ^>-\n        {somebody} stands in', 'openName'],
  [
    'a person on a card about nobody',
    'en: Bread can be eaten at home.',
    'en: ^Bread can be eaten where {person} lives.',
    'nobodyToName',
  ],
  [
    'a companion where nobody travels along',
    'en: The code says observe. We observed.',
    'en: ^The code says observe. We saw {companion}.',
    'noCompanion',
  ],
  // acts
  [
    'an exercise that begins with no manhunt',
    'threatAtStart: 2\n',
    'threatAtStart: 2\nstartAct: ^manhunt\n',
    'noManhunt',
  ],
  ['a card of no manhunt', ROUND_FOUR, `act: ^manhunt\n    ${ROUND_FOUR}`, 'noManhunt'],
  // guide and plans
  [
    'a hint after the end',
    'round: 1\n    seat: intelligence\n    suggests: watch',
    'round: ^6\n    seat: intelligence\n    suggests: watch',
    'guideTooLate',
  ],
  [
    'a plan too large for its doctrine',
    'footprint: 1.1\n      sizes: [small, medium, large]',
    'footprint: 1.1\n      sizes: [small]',
    'planTooLarge',
    'size: ^medium\n    strikeFrom: 3',
  ],
  [
    'an ending behind another',
    'severityTo: 0\n  - id: one-got-through',
    'severityTo: 2\n  - id: ^one-got-through',
    'bandHidden',
  ],
  ['no difficulty called standard', '- id: standard\n', '- id: steady\n', 'noStandard', '\n^difficulties:\n'],
];
