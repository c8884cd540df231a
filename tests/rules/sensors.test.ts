import { describe, expect, it } from 'vitest';
import { overheardChance, runCommunications } from '../../src/rules/sensors/communications';
import { followChance, runFollows } from '../../src/rules/sensors/follow';
import { askPartner, partnerChance } from '../../src/rules/sensors/partner';
import { runStudy, studyChance } from '../../src/rules/sensors/study';
import { falseTipWeights, runTips, trueTipChance } from '../../src/rules/sensors/tips';
import type { Person, Report, State } from '../../src/rules/state';
import { within } from '../harness/chance';
import type { Table } from '../harness/table';
import { table } from '../harness/table';

const DRAWS = 2000;

/** What one sensor writes in many rounds that differ by their keys alone. */
function over(t: Table, run: () => void): Report[][] {
  const rounds: Report[][] = [];
  for (let round = 1; round <= DRAWS; round++) {
    t.state.round = round;
    t.state.awaited = [];
    run();
    rounds.push(t.state.awaited.map(({ report }) => report));
  }
  return rounds;
}

function harmless(t: Table): Person {
  return t.state.people.find(({ role }) => role === 'harmless') as Person;
}
function member(t: Table, cell: string): Person {
  return t.person(t.cell(cell).members[0] as string);
}

function followed(t: Table, person: string): Report[][] {
  return over(t, () => {
    const { round } = t.state;
    (t.state.services.intelligence as State['services'][string]).history = [
      { round, order: { kind: 'follow', person } },
    ];
    runFollows(t.board, t.state);
  });
}

describe('a follow', () => {
  it('sees a member of a cell as often as the rules say, less surely on a journey, never in the haven', () => {
    const t = table();
    const person = member(t, 'helpers');
    expect(followChance(t.board, t.state, person)).toBe(0.85);
    const seen = followed(t, person.code).filter(([first]) => first?.sight !== 'nothing').length;
    within(seen, DRAWS, 0.85);
    t.cell('helpers').did = 'arrive';
    expect(followChance(t.board, t.state, person)).toBe(0.7);
    expect(followChance(t.board, t.state, member(t, 'returnees'))).toBe(0);
  });

  it('takes a harmless day for a meeting as often as the rules say, and mostly notes nothing', () => {
    const t = table();
    const person = harmless(t);
    const own = followed(t, person.code).map((reports) => reports.find((report) => report.person === person.code));
    within(own.filter((report) => report?.sight === 'meeting').length, DRAWS, 0.85 * 0.15);
    expect(own.filter((report) => report?.sight === 'nothing').length).toBeGreaterThan(DRAWS / 2);
    expect(new Set(own.map((report) => report?.sight))).toEqual(
      new Set(['nothing', 'movement', 'meeting', 'preparation']),
    );
  });

  it('names companions of the involved and of the harmless', () => {
    const t = table();
    const named = (code: string) => followed(t, code).filter((reports) => reports.length > 1).length;
    expect(named(member(t, 'helpers').code)).toBeGreaterThan(0);
    const neighbour = harmless(t);
    for (const person of t.state.people) if (person.role === 'harmless') person.place = neighbour.place;
    expect(named(neighbour.code)).toBeGreaterThan(0);
  });

  it('goes on by itself while a shadow lasts', () => {
    const t = table();
    const person = member(t, 'helpers');
    t.state.shadows.push({ person: person.code, until: 1 });
    runFollows(t.board, t.state);
    expect(t.state.awaited.filter(({ report }) => report.person === person.code)).toHaveLength(1);
    t.state.round = 2;
    t.state.awaited = [];
    runFollows(t.board, t.state);
    expect(t.state.awaited).toHaveLength(0);
  });
});

describe('a study', () => {
  it('links the involved and, less often, anybody else', () => {
    const t = table();
    const [guilty, other] = [member(t, 'helpers'), harmless(t)];
    expect([studyChance(t.board, guilty), studyChance(t.board, other)]).toEqual([0.65, 0.2]);
    const linked = (code: string) =>
      over(t, () => runStudy(t.board, t.state, 'intelligence', code)).filter(([report]) => report?.sight === 'linked')
        .length;
    within(linked(guilty.code), DRAWS, 0.65);
    within(linked(other.code), DRAWS, 0.2);
  });
});

describe('a partner', () => {
  it('answers after one round or two, right or wrong', () => {
    const t = table();
    const person = harmless(t);
    expect(partnerChance(t.board, person)).toBe(0.1);
    expect(partnerChance(t.board, member(t, 'returnees'))).toBe(0.7);
    expect(partnerChance(t.board, member(t, 'helpers'))).toBe(0.1);
    const waits: number[] = [];
    const answers = over(t, () => {
      askPartner(t.board, t.state, 'coordination', person.code);
      waits.push((t.state.awaited[0]?.due ?? 0) - t.state.round);
    });
    within(waits.filter((wait) => wait === 1).length, DRAWS, 0.5);
    expect(new Set(waits)).toEqual(new Set([1, 2]));
    within(answers.filter(([report]) => report?.sight === 'linked').length, DRAWS, 0.1);
  });
});

describe('tips', () => {
  it('are likelier to be true the more the public trusts, only about cells at work where people live', () => {
    const t = table();
    const cell = t.cell('helpers');
    expect(trueTipChance(t.board, t.state, cell)).toBe(0);
    cell.did = 'prepare';
    expect(trueTipChance(t.board, t.state, cell)).toBeCloseTo(0.015 * 7, 10);
    t.state.trust = 2;
    expect(trueTipChance(t.board, t.state, cell)).toBeCloseTo(0.03, 10);
    cell.place = 'shore';
    expect(trueTipChance(t.board, t.state, cell)).toBe(0);
  });

  it('are false 1.2 times a round, half of them naming somebody, also people who are on no list', () => {
    const t = table();
    for (const cell of t.state.cells) cell.did = 'stay';
    const weights = falseTipWeights(t.board, t.state);
    expect((weights[1] ?? 0) / (weights[0] ?? 1)).toBeCloseTo(1.2, 10);
    const tips = over(t, () => runTips(t.board, t.state)).flat();
    expect(tips.length / DRAWS).toBeGreaterThan(1.1);
    expect(tips.length / DRAWS).toBeLessThan(1.3);
    const named = tips.filter(({ person }) => person !== null);
    within(named.length, tips.length, 0.5);
    expect(named.every(({ person }) => t.person(person as string).role === 'harmless')).toBe(true);
    expect(named.some(({ person }) => t.person(person as string).subject === null)).toBe(true);
    expect(new Set(tips.map(({ collector }) => collector))).toEqual(new Set(['response']));
  });
});

describe('communications', () => {
  it('are overheard only where an order was given, and only under a head or among kin', () => {
    const t = table();
    const cell = t.cell('pair');
    expect(overheardChance(t.board, t.state, cell)).toBe(0);
    cell.did = 'prepare';
    expect(overheardChance(t.board, t.state, cell)).toBe(0.12);
    const command = table({ scenario: (raw) => Object.assign(raw.attacker, { doctrine: 'command' }) });
    command.cell('pair').did = 'prepare';
    expect(overheardChance(command.board, command.state, command.cell('pair'))).toBe(0.12);
    command.cell('helpers').gone = true;
    expect(overheardChance(command.board, command.state, command.cell('pair'))).toBe(0);
    const influence = table({ scenario: (raw) => Object.assign(raw.attacker, { doctrine: 'influence' }) });
    influence.cell('pair').did = 'prepare';
    expect(overheardChance(influence.board, influence.state, influence.cell('pair'))).toBe(0);
  });

  it('are mistaken .15 times a round, on the files of all services where traces are spread', () => {
    const t = table();
    const heard = over(t, () => runCommunications(t.board, t.state));
    within(heard.filter((reports) => reports.length > 0).length, DRAWS, 0.15);
    expect(heard.flat().every(({ person }) => t.person(person as string).role === 'harmless')).toBe(true);
    expect(new Set(heard.flat().map(({ collector }) => collector)).size).toBe(4);
  });
});

describe('no kind of report', () => {
  it('comes from the guilty alone', () => {
    const seen = { operative: new Set<string>(), harmless: new Set<string>() };
    for (let game = 0; game < 12; game++) {
      const t = table({ seed: `kinds ${game}` });
      for (let round = 0; round < 7 && t.state.phase !== 'ended'; round++) {
        t.order('attacker', { kind: 'prepare', cell: 'helpers', size: 'small' });
        t.order('intelligence', { kind: 'watch', place: 'quarter' });
        t.order('intelligence', { kind: 'watch', place: 'capital' });
        t.rounds(1);
      }
      for (const service of ['intelligence', 'response', 'border', 'coordination']) {
        for (const { sensor, sight, person, words } of t.file(service)) {
          if (person === null) continue;
          const role = t.person(person).role === 'operative' ? 'operative' : 'harmless';
          seen[role].add([sensor, sight, words.key].join(' '));
        }
      }
    }
    expect([...seen.operative].filter((kind) => !seen.harmless.has(kind))).toEqual([]);
  });
});
