import type { Scenario } from '../../src/rules/shape/scenario';
import { scenario } from '../../src/rules/shape/scenario';
import { startingNumbers } from './startingNumbers';

const both = (text: string) => ({ en: text, fr: text });
const services = ['intelligence', 'border', 'response', 'coordination'];

/**
 * A small exercise for tests: one way in over the sea, two inner borders, two targets. Everybody in it is
 * invented. A road with a border leads from the shore to the hub, a rail line with one from the hub to the capital.
 */
const raw = {
  version: 1,
  id: 'tiny',
  title: both('Tiny'),
  summary: both('A small exercise for tests.'),
  minutes: [5, 10],
  fictional: true,
  marking: both('Exercise'),
  calendar: { start: '2015-01-05', daysPerRound: 14, rounds: 8 },
  threatAtStart: 2,
  map: {
    fit: ['haven', 'capital'],
    places: [
      { id: 'haven', name: both('Haven'), kind: 'haven', lat: 36, lon: 38 },
      { id: 'shore', name: both('Shore'), kind: 'transit', lat: 37, lon: 27 },
      { id: 'hub', name: both('Hub'), kind: 'hub', lat: 47, lon: 12 },
      { id: 'quarter', name: both('Quarter'), kind: 'district', lat: 50.8, lon: 4.3, influence: 2 },
      { id: 'capital', name: both('Capital'), kind: 'district', lat: 48.8, lon: 2.3, influence: 1 },
      { id: 'stadium', name: both('Stadium'), kind: 'target', lat: 48.9, lon: 2.4 },
      { id: 'station', name: both('Station'), kind: 'target', lat: 48.7, lon: 2.4 },
      { id: 'ministry', name: both('Ministry'), kind: 'institution', lat: 48.85, lon: 2.35 },
    ],
    routes: [
      { from: 'haven', to: 'shore', mode: 'sea', sector: 'sea' },
      { from: 'shore', to: 'hub', mode: 'road', sector: 'land' },
      { from: 'hub', to: 'quarter', mode: 'road' },
      { from: 'hub', to: 'capital', mode: 'rail', sector: 'rail' },
      { from: 'quarter', to: 'capital', mode: 'road', sector: 'motorway' },
      { from: 'capital', to: 'stadium', mode: 'road' },
      { from: 'capital', to: 'station', mode: 'road' },
      { from: 'capital', to: 'ministry', mode: 'road' },
    ],
    sectors: [
      { id: 'sea', name: both('Sea'), border: 'external', lat: 36.5, lon: 27.5 },
      { id: 'land', name: both('Land'), border: 'external', lat: 40, lon: 22 },
      { id: 'rail', name: both('Rail'), border: 'internal', lat: 48, lon: 7 },
      { id: 'motorway', name: both('Motorway'), border: 'internal', lat: 50.2, lon: 3.8 },
    ],
    note: both('Drawn roughly.'),
  },
  services: [
    {
      id: 'intelligence',
      name: both('Intelligence'),
      brief: both('Watches.'),
      letter: 'I',
      shape: 'circle',
      hue: 'intelligence',
      orders: ['watch', 'follow', 'study'],
      resources: { team: 4, analyst: 2 },
      sends: 2,
    },
    {
      id: 'border',
      name: both('Border'),
      brief: both('Checks.'),
      letter: 'B',
      shape: 'square',
      hue: 'border',
      orders: ['post', 'openAlert', 'withdrawAlert'],
      resources: { unit: 5, alert: 8 },
      sends: 2,
      decidesStops: true,
    },
    {
      id: 'response',
      name: both('Response'),
      brief: both('Arrests.'),
      letter: 'R',
      shape: 'triangle',
      hue: 'response',
      orders: ['arrest', 'raid', 'guard'],
      resources: { raidTeam: 2, guard: 3 },
      sends: 2,
      receivesTips: true,
    },
    {
      id: 'coordination',
      name: both('Coordination'),
      brief: both('Links.'),
      letter: 'C',
      shape: 'diamond',
      hue: 'coordination',
      orders: ['askPartner', 'pressure', 'outreach', 'emergency', 'lend'],
      resources: { point: 3 },
      sends: 2,
    },
  ],
  attacker: { name: both('Attacker'), brief: both('Plans.'), doctrine: 'directed' },
  people: {
    subjects: [
      { home: 'quarter', note: both('Travels often.'), heldBy: ['intelligence'] },
      { home: 'capital', note: both('Named once.'), heldBy: ['intelligence', 'response'] },
      { home: 'hub', note: both('Old file.'), heldBy: ['border'] },
      { home: 'shore', note: both('Rented a car.'), heldBy: ['border'] },
      { home: 'quarter', note: both('Moved.'), heldBy: ['response'] },
      { home: 'capital', note: both('Wrote a letter.'), heldBy: ['coordination'] },
      { home: 'quarter', note: both('Lost a passport.'), heldBy: ['coordination', 'border'] },
      { home: 'hub', note: both('Sends money.'), heldBy: ['intelligence', 'coordination'] },
    ],
    cells: [
      {
        id: 'returnees',
        name: both('Returnees'),
        start: 'haven',
        listed: 1,
        unlisted: 1,
        trained: true,
        earliest: 2,
        linkedTo: ['helpers'],
      },
      {
        id: 'helpers',
        name: both('Helpers'),
        start: 'quarter',
        listed: 1,
        unlisted: 1,
        trained: false,
        linkedTo: ['returnees'],
        head: true,
      },
      { id: 'pair', name: both('Pair'), start: 'capital', listed: 1, unlisted: 0, trained: false },
    ],
    unlistedHarmless: 4,
    spare: 8,
  },
  numbers: startingNumbers,
  cards: [
    {
      id: 'warning',
      title: both('A warning'),
      seat: 'coordination',
      deal: [{ when: 'round', from: 2, to: 2 }],
      situation: both('A partner warns of somebody.'),
      objective: 'share',
      about: { cell: 'returnees', trueChance: 0.7, companion: true },
      options: [
        {
          id: 'act',
          title: both('Act'),
          does: both('The partner tells what it knows.'),
          defence: both('Too grave to leave.'),
          cost: { resource: 'point', amount: 1 },
          atOnce: true,
          effects: [
            {
              do: 'report',
              to: ['coordination', 'intelligence', 'border'],
              about: 'person',
              weight: 3,
              grade: 'B2',
              text: both('A partner warned of this person.'),
            },
            {
              do: 'report',
              to: ['coordination'],
              about: 'companion',
              weight: 1,
              grade: 'C3',
              text: both('Named beside the person of the warning.'),
            },
          ],
        },
        {
          id: 'wait',
          title: both('Wait'),
          does: both('Nothing is asked.'),
          defence: both('Points are few.'),
          effects: [],
        },
      ],
      default: 'wait',
      review: {
        done: both('Nobody acted.'),
        cameOfIt: both('Unknown.'),
        sources: ['a'],
        confidence: 'C',
        fidelity: 'invented',
      },
    },
    {
      id: 'open-borders',
      title: both('Checks'),
      seat: 'border',
      deal: [{ when: 'round', from: 1 }],
      situation: both('Inner borders are open.'),
      objective: 'share',
      options: [
        {
          id: 'more',
          title: both('Check more'),
          does: both('More checks on the rail line.'),
          defence: both('It may find someone.'),
          effects: [
            { do: 'checks', sectors: ['rail'], units: 1, rounds: 2 },
            // biome-ignore lint/suspicious/noThenProperty: the scenario file's own word for what happens
            { do: 'chance', chance: 0.5, then: [{ do: 'trust', by: -0.5 }], else: [] },
          ],
        },
        {
          id: 'leave',
          title: both('Leave it'),
          does: both('Nothing changes.'),
          defence: both('Open is open.'),
          effects: [],
        },
      ],
      default: 'leave',
      review: {
        done: both('Left.'),
        cameOfIt: both('Unknown.'),
        sources: ['a'],
        confidence: 'C',
        fidelity: 'invented',
      },
    },
  ],
  opportunities: [
    {
      id: 'borrowed-papers',
      title: both('Borrowed papers'),
      does: both('Another name at the next border.'),
      needs: 'cell',
      copies: 2,
      effects: [{ do: 'papers' }],
      fidelity: 'invented',
    },
    {
      id: 'rumour',
      title: both('Rumour'),
      does: both('A false report becomes likely.'),
      needs: 'place',
      copies: 2,
      effects: [{ do: 'falseReport', chance: 0.6 }],
      fidelity: 'invented',
    },
    {
      id: 'crowded-crossing',
      title: both('Crowded crossing'),
      does: both('Fewer are checked at sea.'),
      needs: 'nothing',
      copies: 2,
      effects: [{ do: 'checks', sectors: ['sea'], units: -2, rounds: 1 }],
      fidelity: 'invented',
    },
  ],
  objectives: [
    { id: 'share', title: both('Share'), capability: both('Sharing'), tasks: [both('Send what another needs.')] },
  ],
  playbooks: [
    { id: 'small', name: both('Small'), size: 'small', strikeFrom: 4, caution: 0.5, patience: 0.5, growth: 0.3 },
  ],
  difficulties: [{ id: 'standard', name: both('Standard'), says: both('A fair fight.'), attacker: 1, defenders: 1 }],
  bands: [
    { id: 'failed', title: both('Failed'), words: both('It was not stopped.'), severityFrom: 3 },
    { id: 'lost', title: both('Lost'), words: both('The country was lost.'), trustTo: 0 },
    { id: 'hurt', title: both('Hurt'), words: both('A smaller attack.'), severityFrom: 1 },
    { id: 'held', title: both('Held'), words: both('Nothing happened.') },
  ],
  sources: [{ id: 'a', title: 'Invented' }],
};

/** A fresh copy of the small exercise, after `change` has had its way with the raw file. */
export function tinyScenario(change: (raw: RawScenario) => void = () => {}): Scenario {
  const copy = structuredClone(raw) as RawScenario;
  change(copy);
  return scenario.parse(copy);
}

/** The file before the shape has read it: a test may put anything in. */
// biome-ignore lint/suspicious/noExplicitAny: an author's file may hold anything until the shape has read it
export type RawScenario = Record<string, any>;

export const TINY_SERVICES: readonly string[] = services;
