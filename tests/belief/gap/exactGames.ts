import type { Chronicle, PersonThen } from '../../../src/belief/gap/chronicle';
import { seedFrom, uniform } from '../../../src/rules/random';
import type { Report } from '../../../src/rules/state';
import { mindThat } from './weighingMind';

/** A world so small that what to believe in it is known exactly: ten people, four services, studies and nothing else. */
const PEOPLE = Array.from({ length: 10 }, (_, n) => `P-${String(n + 1).padStart(2, '0')}`);
const SERVICES = ['intelligence', 'border', 'response', 'coordination'];
const PRIOR = 0.3;
const LINKED = { operative: 0.65, harmless: 0.2 };
/** How often a service studies somebody in a round; what is left could have been studied besides. */
const STUDIES = 0.1;
const ROUNDS = 4;

/** A game of that world, drawn by its number. */
export function exactGame(game: number): Chronicle {
  const seed = seedFrom(`exact-${game}`);
  const chance = (purpose: number, round: number, who: number, by: number) => uniform(seed, purpose, round, who, by);
  const people = PEOPLE.map((code, n): PersonThen => {
    const role = chance(1, 0, n, 0) < PRIOR ? 'operative' : 'harmless';
    return { code, role, cell: null, place: 'hub', fate: 'free' };
  });
  const files: Chronicle['files'] = Object.fromEntries(SERVICES.map((service) => [service, []]));
  const traces: Report[] = [];
  const onFile: Record<string, number>[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    onFile.push(Object.fromEntries(SERVICES.map((service) => [service, files[service]?.length ?? 0])));
    SERVICES.forEach((collector, by) => {
      people.forEach(({ code, role }, n) => {
        const linked = chance(2, round, n, by) < LINKED[role];
        const report = studyOf(collector, round, code, linked);
        if (chance(3, round, n, by) < STUDIES) files[collector]?.push(report);
        else if (chance(4, round, n, by) < STUDIES) traces.push(report);
      });
    });
  }
  const rounds = onFile.map((counts, at) => ({ ...NOTHING, round: at + 1, people, onFile: counts }));
  return {
    seed,
    services: SERVICES,
    homes: {},
    rounds,
    files,
    traces,
    end: { round: ROUNDS, why: 'rounds', severity: 0, trust: 7 },
  };
}

/** Bayes's rule for that world: exactly what to believe from the evidence. */
export const exactMind = mindThat(({ observations }) => {
  const odds = new Map(PEOPLE.map((code) => [code, PRIOR / (1 - PRIOR)]));
  for (const { person, sight } of observations) {
    const linked = sight === 'linked';
    const guilty = linked ? LINKED.operative : 1 - LINKED.operative;
    const harmless = linked ? LINKED.harmless : 1 - LINKED.harmless;
    odds.set(person ?? '', ((odds.get(person ?? '') ?? 0) * guilty) / harmless);
  }
  return Object.fromEntries([...odds].map(([code, odd]) => [code, odd / (1 + odd)]));
});

function studyOf(collector: string, round: number, person: string, linked: boolean): Report {
  return {
    origin: `${round}/study/${person}//${SERVICES.indexOf(collector)}`,
    collector,
    from: null,
    round,
    since: round + 1,
    sensor: 'study',
    sight: linked ? 'linked' : 'clear',
    place: null,
    person,
    others: [],
    weight: linked ? 1 : -0.5,
    grade: 'B3',
    words: { key: 'evidence.studyLinked' },
  };
}

const NOTHING = {
  act: 'buildUp',
  trust: 7,
  emergency: false,
  cells: [],
  orders: {},
  network: [],
  posts: {},
  raids: [],
  stops: [],
  left: {},
  takers: [],
  launched: [],
  taken: [],
  after: [],
} satisfies Partial<Chronicle['rounds'][number]>;
