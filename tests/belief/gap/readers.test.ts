import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/belief/evidence';
import { evidenceOfFiles } from '../../../src/belief/evidenceOfFiles';
import type { Chronicle } from '../../../src/belief/gap/chronicle';
import { evidenceOf, readersOf } from '../../../src/belief/gap/readers';
import type { RawScenario } from '../../harness/tinyScenario';
import { QUIET, toldTable } from './toldTable';
import { mindThat } from './weighingMind';

const luck = { ...QUIET, watch: true, watchNames: true, watchSight: 2 } as const;
const bare = (raw: RawScenario) => {
  raw.cards = [];
  raw.numbers.sensors.checks.harmlessTravel = 0;
};

/** A team watches the quarter in round 1; what it wrote is sent to Response in round 2. */
function watchedAndSent() {
  const t = toldTable({ luck, scenario: bare });
  t.order('attacker', { kind: 'prepare', cell: 'helpers', size: 'small' });
  t.order('intelligence', { kind: 'watch', place: 'quarter' });
  t.order('border', { kind: 'post', sector: 'sea', units: 2 });
  t.round();
  const file = t.table.file('intelligence');
  const at = file.findIndex(({ sensor, sight }) => sensor === 'watch' && sight === 'preparation');
  t.act('intelligence', { type: 'sendReport', report: `r${at + 1}`, to: 'response' });
  t.round();
  t.round();
  return { board: t.table.board, chronicle: t.chronicle(), origin: file[at]?.origin ?? '' };
}
const watchesIn = ({ observations }: Evidence) => observations.filter(({ sensor }) => sensor === 'watch');

describe('what a reader knew', () => {
  const { board, chronicle } = watchedAndSent();
  const of = (reader: Parameters<typeof evidenceOf>[2], round: number) => evidenceOf(board, chronicle, reader, round);

  it('is what lay on the file when the round began, no later', () => {
    const seen = [1, 2, 3].map((round) => watchesIn(of({ service: 'intelligence' }, round)).length);
    expect(seen[0]).toBe(0);
    expect(seen[1]).toBeGreaterThan(0);
    expect([1, 2, 3].map((round) => watchesIn(of({ service: 'response' }, round)).length)).toEqual([0, 0, 1]);
  });

  it('is with all files at once what any service had, before it was sent', () => {
    expect(watchesIn(of('pooled', 2))).toEqual(watchesIn(of({ service: 'intelligence' }, 2)));
  });

  it('holds an observation once, from the first round in which it lay on a file, though it was sent', () => {
    const pooled = watchesIn(of('pooled', 3));
    const own = watchesIn(of({ service: 'intelligence' }, 3));
    expect(pooled).toEqual(own);
    expect(pooled.every(({ since }) => since === 2)).toBe(true);
    expect(watchesIn(of({ service: 'response' }, 3))[0]?.since).toBe(3);
  });

  it('holds the dossiers of the files, with their homes, each person once', () => {
    const { dossiers } = of({ service: 'border' }, 1);
    expect(dossiers.map(({ home }) => home).sort()).toEqual(['hub', 'quarter', 'shore']);
    const people = of('pooled', 1).dossiers.map(({ person }) => person);
    expect(new Set(people).size).toBe(8);
    expect(people).toHaveLength(8);
  });

  it('holds its own efforts and nobody else’s, so that silence tells', () => {
    const own = of({ service: 'intelligence' }, 2);
    expect(own.services).toEqual(['intelligence']);
    expect(own.efforts).toEqual([{ round: 1, service: 'intelligence', what: 'watch', place: 'quarter' }]);
    expect(of({ service: 'border' }, 2).efforts).toEqual([
      { round: 1, service: 'border', what: 'posts', units: { sea: 2 } },
    ]);
    expect(of('pooled', 2).efforts).toHaveLength(2);
    expect(of({ service: 'response' }, 2).efforts).toEqual([]);
  });

  it('is with everything that could have been collected all of that and more', () => {
    for (const round of [1, 2, 3]) {
      const all = of('everything', round).observations.map((one) => JSON.stringify(one));
      for (const one of of('pooled', round).observations) expect(all).toContain(JSON.stringify(one));
    }
    expect(of('everything', 3).efforts.filter(({ what }) => what === 'watch')).toHaveLength(2 * 6);
    expect(of('everything', 2).observations.length).toBeGreaterThan(of('pooled', 2).observations.length);
  });

  it('is with nothing but what is public nobody’s file', () => {
    const { services, dossiers, observations, efforts } = of('public', 3);
    expect([services, dossiers, observations, efforts]).toEqual([[], [], [], []]);
  });
});

describe('launches, captures and raids', () => {
  it('are known from the next round on, captures to those who learn them', () => {
    const t = toldTable({
      luck: { ...luck, arrest: true, launch: true, interrogation: false },
      scenario: (raw) => {
        bare(raw);
        raw.numbers.weights.dossier = 4;
        raw.numbers.launch.readiness.small = 1;
        for (const subject of raw.people.subjects) subject.heldBy = ['response'];
      },
    });
    const listed = t.table
      .file('response')
      .find(({ person }) => t.table.cell('helpers').members.includes(person ?? ''));
    const suspect = listed?.person ?? t.table.file('response')[0]?.person ?? '';
    t.order('attacker', { kind: 'journey', cell: 'pair', path: ['stadium'] });
    t.round();
    t.order('attacker', { kind: 'prepare', cell: 'pair', size: 'small' });
    t.round();
    t.order('attacker', { kind: 'launch', cell: 'pair', size: 'small' });
    t.order('response', { kind: 'arrest', person: suspect });
    t.round();
    const chronicle: Chronicle = t.chronicle();
    const { board } = t.table;
    const launched = [{ round: 3, place: 'stadium', success: true, severity: 1 }];
    expect(evidenceOf(board, chronicle, 'public', 3).launched).toEqual([]);
    expect(evidenceOf(board, chronicle, 'public', 4).launched).toEqual(launched);
    expect(chronicle.rounds[2]?.taken).toMatchObject([{ round: 3, person: suspect, place: 'quarter' }]);
    const known = (service: string) => evidenceOf(board, chronicle, { service }, 4).taken.map(({ person }) => person);
    expect(known('response')).toEqual([suspect]);
    expect(known('border')).toEqual([]);
    expect(evidenceOf(board, chronicle, { service: 'response' }, 3).taken).toEqual([]);
  });

  it('a raid is known with the place that was searched and the grounds there were', () => {
    const t = toldTable({
      luck: { ...luck, raid: false, document: false },
      scenario: (raw) => {
        bare(raw);
        raw.services[2].orders.push('watch');
        raw.services[2].resources.team = 2;
      },
    });
    t.order('response', { kind: 'watch', place: 'quarter' });
    t.order('attacker', { kind: 'prepare', cell: 'helpers', size: 'small' });
    t.round();
    const person =
      t.table.file('response').find(({ sensor, person: code }) => sensor === 'watch' && code !== null)?.person ?? '';
    t.order('response', { kind: 'raid', person });
    t.round();
    const { efforts } = evidenceOf(t.table.board, t.chronicle(), { service: 'response' }, 3);
    const raid = efforts.find(({ what }) => what === 'raid');
    expect(raid).toMatchObject({ round: 2, service: 'response', what: 'raid', place: 'quarter' });
    expect(raid?.what === 'raid' && raid.grounds).toBeGreaterThanOrEqual(2);
  });
});

describe('readers', () => {
  it('make each belief once, one for each filter, with seeds of its own that all readers share', () => {
    const { board, chronicle } = watchedAndSent();
    const seeds: string[] = [];
    const asked: string[] = [];
    const readers = readersOf(board, chronicle, {
      particles: 7,
      filters: 5,
      openMind: (own, effort) => {
        seeds.push(effort.seed.join());
        const mind = mindThat(() => ({}))(own, effort);
        return (evidence) => {
          asked.push(`${evidence.services} ${evidence.round}`);
          return mind(evidence);
        };
      },
    });
    expect(readers('pooled', 2)).toHaveLength(5);
    readers('pooled', 2);
    expect(asked).toHaveLength(5);
    expect(new Set(seeds).size).toBe(5);
    readers({ service: 'border' }, 2);
    expect(seeds.slice(5)).toEqual(seeds.slice(0, 5));
  });

  it('are told the same whatever the order in which the files lie on the desk', () => {
    const { board, chronicle } = watchedAndSent();
    const desk = {
      round: 3,
      services: chronicle.services,
      homes: chronicle.homes,
      efforts: [],
      launched: [],
      taken: [],
    };
    const files = chronicle.services.map((service) => chronicle.files[service] ?? []);
    const once = evidenceOfFiles(board, { ...desk, files });
    expect(evidenceOfFiles(board, { ...desk, files: [...files].reverse() })).toEqual(once);
    const twice = evidenceOfFiles(board, { ...desk, files: [...files, ...files] });
    expect(twice).toEqual(once);
  });
});
