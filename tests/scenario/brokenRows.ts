import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Row } from './breakFile';

/** The file that every row breaks: shipped, and with nothing to mend. */
export const valid = readFileSync(resolve(import.meta.dirname, '../../scenarios/first-watch.yaml'), 'utf8');

const BOTH = '{ en: Word, fr: Mot }';
const PASS = '{ from: highmoor, to: stonegate, mode: road, sector: pass }';
const ROUND_FOUR = 'deal: [{ when: round, from: 4, to: 4 }]';
const SALTMOUTH_FILE = 'payé en espèces.\n      heldBy: [border, coordination]';
const NOTE_SOURCES = 'doit aussi pouvoir disculper.\n      sources: [invented]';

export const broken: readonly Row[] = [
  // YAML
  ['a tab for spaces', '  base: plain\n', '^\tbase: plain\n', 'tabs'],
  ['an entry written twice', 'threatAtStart: 2\n', 'threatAtStart: 2\n^threatAtStart: 3\n', 'duplicateEntry'],
  ['a line out of line', 'fictional: true\n', '^ fictional: true\n', 'indentation'],
  ['a bracket that is not closed', 'minutes: [20, 25]\n', 'minutes: [20, 25\n', 'missingSign', '^fictional: true'],
  ['a second document', 'threatAtStart: 2\n', 'threatAtStart: 2\n^---\n', 'severalDocuments'],
  ['a name for nothing', 'start: highmoor', 'start: ^*somewhere', 'unknownAlias'],
  // the version
  ['a version of tomorrow', 'version: 1\n', 'version: ^2\n', 'versionNewer'],
  ['a version in words', 'version: 1\n', 'version: ^one\n', 'versionStrange'],
  // the shape
  ['a word for a number', 'lat: 46.9\n', 'lat: ^north\n', 'notNumber'],
  ['half a level', 'threatAtStart: 2', 'threatAtStart: ^2.5', 'notWhole'],
  ['a number too large', 'daysPerRound: 7', 'daysPerRound: ^70', 'tooBig'],
  ['a chance above one', 'namesMember: 0.7', 'namesMember: ^1.7', 'tooBig'],
  ['a weight out of range', 'interrogation: 2\n', 'interrogation: ^12\n', 'tooBig'],
  ['fewer than nobody', 'unlistedHarmless: 6\n', 'unlistedHarmless: ^-6\n', 'tooSmall'],
  ['words for yes or no', 'decidesStops: true', 'decidesStops: ^maybe', 'notYesNo'],
  ['one word for a list', 'orders: [watch, follow]', 'orders: ^watch', 'notList'],
  ['one word for two languages', 'name: { en: Quayside, fr: Les Quais }', 'name: ^Quayside', 'notGroup'],
  ['a missing translation', 'name: { en: Saltmouth, fr: Port-Salin }', '^name: { en: Saltmouth }', 'missingFrench'],
  ['a missing original', 'name: { en: Millbridge, fr: Pont-Moulin }', '^name: { fr: Pont-Moulin }', 'missingEnglish'],
  ['an empty text', '{ en: Ferry, fr: Ferry }', "{ en: ^'', fr: Ferry }", 'emptyText'],
  [
    'a comma that ends a text',
    '{ en: Highmoor, fr: Haute-Lande }',
    '{ en: Highmoor, ^high, fr: Haute-Lande }',
    'commaInText',
  ],
  ['an entry that does not belong', 'fictional: true\n', 'fictional: true\nficional: ^true\n', 'unknownEntry'],
  [
    'a missing fidelity label',
    '      - { do: papers }\n    fidelity: invented\n',
    '      - { do: papers }\n',
    'missingOneOf',
    '- ^id: borrowed-papers',
  ],
  ['an id in capitals', 'id: first-watch\n', 'id: ^First Watch\n', 'badId'],
  ['a date that is none', 'start: 2030-09-02', 'start: ^2030-13-02', 'badDate'],
  ['a grade that is none', 'grade: A3', 'grade: ^G9', 'badGrade'],
  ['a kind of place that is none', 'kind: institution', 'kind: ^ministry', 'notOneOf'],
  ['a kind of order that is none', 'orders: [post, openAlert]', 'orders: [post, ^openAlarm]', 'notOneOf'],
  ['an effect that is none', '- { do: papers }', '- { do: ^paper }', 'notOneOf'],
  ['a condition that is none', ROUND_FOUR, 'deal: [{ when: ^rounds, from: 4, to: 4 }]', 'notOneOf'],
  ['two letters for one', 'letter: R', 'letter: ^RE', 'oneCharacter'],
  [
    'a card without sources',
    NOTE_SOURCES,
    NOTE_SOURCES.replace('[invented]', '[]').replace('sources', '^sources'),
    'tooFew',
  ],
  // names
  ['a place that is none', 'to: government-quarter,', 'to: ^goverment-quarter,', 'noPlace'],
  ['a home that is none', 'home: millbridge', 'home: ^milbridge', 'noPlace'],
  ['a start that is none', 'start: highmoor', 'start: ^highland', 'noPlace'],
  ['a sector that is none', PASS, PASS.replace('pass }', '^path }'), 'noSector'],
  ['a service that is none', SALTMOUTH_FILE, SALTMOUTH_FILE.replace('coordination', '^cordination'), 'noService'],
  ['a cell that is none', 'linkedTo: [neighbours]', 'linkedTo: [^neighbour]', 'noCell'],
  ['a source that is none', '  - id: invented\n', '  - id: invention\n', 'noSource', 'sources: [^invented]'],
  ['an id twice', '- id: stonegate\n', '- id: ^highmoor\n', 'idTwice'],
  ['a service with the name of a seat', '- id: response\n', '- id: ^control\n', 'idTaken'],
  ['a letter twice', 'letter: R', 'letter: ^B', 'letterTwice'],
  // the map
  ['a route to itself', PASS, `^${PASS.replace('stonegate', 'highmoor')}`, 'routeToItself'],
  ['a sector that no route crosses', PASS, PASS.replace(', sector: pass', ''), 'idleSector', '- id: ^pass\n'],
  [
    'a target that no route reaches',
    '    - id: festival-meadow\n',
    `    - { id: ^tower, name: ${BOTH}, kind: target, lat: 46, lon: 20 }\n    - id: festival-meadow\n`,
    'targetOutOfReach',
  ],
  [
    'a place forgotten',
    '    - id: saltmouth\n',
    `    - { id: ^hill, name: ${BOTH}, kind: transit, lat: 46, lon: 20 }\n    - id: saltmouth\n`,
    'placeWithoutRoute',
  ],
  ['invented land on real ground', '  base: plain\n', '', 'inventedOnTheatre', '  ^land:\n'],
  // services and people
  [
    'an order that nothing pays',
    'resources: { raidTeam: 1, guard: 2 }',
    'resources: { raidTeam: 1 }',
    'orderUnpaid',
    'orders: [arrest, ^guard]',
  ],
  [
    'an order that nobody holds',
    'orders: [askPartner, outreach]',
    'orders: [askPartner]',
    'orderMissing',
    '\n^services:\n',
  ],
  ['an order left out and held', 'leavesOut: [study', 'leavesOut: [^watch, study', 'leftOutButHeld'],
  ['a second service for stops', 'receivesTips: true', 'receivesTips: true\n    decidesStops: ^true', 'stopsTwice'],
  ['a cell without members', 'listed: 2\n      unlisted: 0', 'listed: ^0\n      unlisted: 0', 'cellEmpty'],
  ['a cell too large', 'listed: 2\n      unlisted: 0', 'listed: ^4\n      unlisted: 4', 'cellTooLarge'],
  ['a cell that starts at a target', 'start: riverside-east', 'start: ^market-district', 'startsAtTarget'],
  // numbers
  ['shares that are no whole', 'lieLow: [0.9, 0.1, 0]', '^lieLow: [0.9, 0.2, 0]', 'sumNotOne'],
  ['least above most', 'least: 0.1\n', 'least: ^0.95\n', 'leastOverMost'],
  [
    'a plot that nobody has time for',
    'small: 1, medium: 2, large: 4 }',
    'small: 1, medium: 2, large: ^9 }',
    'plotTooSlow',
  ],
  [
    'a plot for more than there are',
    'small: 1, medium: 2, large: 3 }\n    severity',
    'small: 1, medium: 2, large: ^30 }\n    severity',
    'plotNeedsMore',
  ],
  ['a plan after the end', 'strikeFrom: 5', 'strikeFrom: ^6', 'planTooLate'],
  // cards
  ['a card that is never dealt', ROUND_FOUR, 'deal: [^{ when: round, from: 6 }]', 'neverDealt'],
  ['a card after the end', ROUND_FOUR, 'deal: [^{ when: severityAtLeast, value: 3 }]', 'dealtAfterEnd'],
  [
    'a card crowded out',
    ROUND_FOUR,
    'deal: [{ when: round, from: 1, to: 1 }]',
    'crowdedOut',
    '- id: ^note-under-the-door\n',
  ],
  ['an answer of no card', ROUND_FOUR, 'deal: [{ when: answered, card: ^later, option: later }]', 'noCard'],
  [
    'a cost that nobody can pay',
    'cost: { resource: raidTeam, amount: 1 }',
    '^cost: { resource: raidTeam, amount: 2 }',
    'costTooHigh',
  ],
  [
    'a default that costs',
    'default: go-ahead',
    'default: stewards-and-bags',
    'defaultCosts',
    '^cost: { resource: point, amount: 1 }\n        effects:\n          - do: guards',
  ],
  ['a default that is no option', 'default: put-aside', 'default: ^put-away', 'noOption'],
  [
    'an objective that is none',
    '- id: send-in-time\n',
    '- id: sent-in-time\n',
    'noObjective',
    'objective: ^send-in-time\n    about: { cell: travellers',
  ],
  ['a fear of nobody', 'about: { trueChance: 0 }', '^about: { trueChance: 0.5 }', 'trueWithoutCell'],
  [
    'an effect for the attacker alone',
    '- { do: falseReport, chance: 0.7 }',
    '- ^{ do: alert, code: check }',
    'effectNeedsPerson',
  ],
  // guide and endings
  [
    'a hint for nobody',
    '    seat: attacker\n    suggests: journey',
    '    seat: ^attackers\n    suggests: journey',
    'noService',
  ],
  ['a hint that asks for too much', 'suggests: journey', 'suggests: ^jorney', 'guideWish'],
  ['an ending without words', 'severityTo: 2\n', 'severityTo: 1\n', 'bandMissing', '\n^bands:\n'],
];
