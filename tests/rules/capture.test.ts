import { describe, expect, it } from 'vitest';
import { arrestChance } from '../../src/rules/arrests';
import { executeArrestsAndRaids, holdPerson } from '../../src/rules/capture';
import { raidChance } from '../../src/rules/raids';
import { writeReport } from '../../src/rules/reports';
import type { Person, State } from '../../src/rules/state';
import type { Table } from '../harness/table';
import { table } from '../harness/table';

const calm = { interrogation: false, document: false } as const;

/** Puts a person on Response's file at a place, with this weight. */
function onFile(t: Table, person: string, place: string | null, weight: number): void {
  const what = { sensor: 'watch', sight: 'meeting', grade: 'B2', words: { key: 'evidence.watchMeeting' } } as const;
  writeReport(t.board, t.state, {
    ...what,
    collector: 'response',
    place,
    person,
    weight,
    delay: 0,
    ordinal: t.file('response').length,
  });
}
function act(t: Table, kind: 'arrest' | 'raid', person: string): void {
  const response = t.state.services.response as State['services'][string];
  response.history.push({ round: t.state.round, order: { kind, person } });
  executeArrestsAndRaids(t.board, t.state);
}
function someHarmless(t: Table): Person {
  return t.state.people.find(({ role, subject }) => role === 'harmless' && subject !== null) as Person;
}
const publicLines = (t: Table) => t.state.log.filter(({ seenBy, shared }) => seenBy === 'all' || shared !== null);

describe('an arrest', () => {
  it('finds whom the file has had in his place for two rounds, or who is at home, better than anybody else', () => {
    const t = table();
    const [member] = t.cell('pair').members;
    const person = t.person(member as string);
    person.home = 'shore';
    expect(arrestChance(t.board, t.state, 'response', person)).toBe(0.35);
    onFile(t, person.code, person.place, 1);
    t.state.round = 3;
    expect(arrestChance(t.board, t.state, 'response', person)).toBe(0.8);
    expect(arrestChance(t.board, t.state, 'intelligence', person)).toBe(0.35);
    person.place = 'quarter';
    expect(arrestChance(t.board, t.state, 'response', person)).toBe(0.35);
    person.home = 'quarter';
    expect(arrestChance(t.board, t.state, 'response', person)).toBe(0.8);
    person.place = 'haven';
    expect(arrestChance(t.board, t.state, 'response', person)).toBe(0);
  });

  it('takes a cell’s last member: the cell is foiled, trust rises, and only those who arrest or study know who', () => {
    const t = table({ luck: { ...calm, arrest: true } });
    const code = t.cell('pair').members[0] as string;
    onFile(t, code, 'capital', 4);
    act(t, 'arrest', code);
    expect(t.person(code)).toMatchObject({ fate: 'held', heldKnownTo: ['intelligence', 'response'] });
    expect(t.cell('pair').gone).toBe(true);
    expect(t.state.trust).toBe(7.5);
    for (const { words, shared } of publicLines(t)) expect(JSON.stringify(shared ?? words)).not.toContain(code);
  });

  it('below the law costs trust at once, and of the harmless more, and clears him', () => {
    const t = table({ luck: { arrest: true } });
    const { code } = someHarmless(t);
    onFile(t, code, 'capital', 1);
    act(t, 'arrest', code);
    expect(t.state.trust).toBe(7 - 1 - 1.5);
    expect(t.person(code).fate).toBe('free');
    expect(t.state.awaited).toMatchObject([
      { service: 'response', report: { sensor: 'door', sight: 'clear', weight: -2.5, person: code } },
    ]);
  });

  it('that finds nobody costs the same whoever was meant', () => {
    const changes = [(t: Table) => t.cell('pair').members[0] as string, (t: Table) => someHarmless(t).code].map(
      (whom) => {
        const t = table({ luck: { arrest: false } });
        onFile(t, whom(t), 'capital', 4);
        act(t, 'arrest', whom(t));
        return t.state.trustChange;
      },
    );
    expect(changes).toEqual([-0.5, -0.5]);
  });

  it('needs fewer grounds under emergency powers', () => {
    const t = table({ luck: { ...calm, arrest: true } });
    const code = t.cell('pair').members[0] as string;
    onFile(t, code, 'capital', 2);
    t.state.emergency = true;
    act(t, 'arrest', code);
    expect(t.state.trust).toBe(7.5);
  });
});

describe('a raid', () => {
  it('finds better the more is known, between a tenth and nine tenths', () => {
    const { board } = table();
    expect([-3, 0, 2, 4, 20].map((own) => raidChance(board, own))).toEqual([0.1, 0.1, 0.4, 0.7, 0.9]);
  });

  it('searches where the file last puts the person, and finds others who are there', () => {
    const t = table({ luck: { ...calm, raid: true } });
    const [first, second] = t.cell('helpers').members as [string, string];
    onFile(t, first, 'quarter', 4);
    act(t, 'raid', first);
    expect([t.person(first).fate, t.person(second).fate]).toEqual(['held', 'held']);
    expect(t.cell('helpers').gone).toBe(true);
    expect(t.cell('pair').gone).toBe(false);
  });

  it('leaves survivors less ready', () => {
    const t = table({ luck: calm });
    t.cell('helpers').readiness = 3;
    const [first] = t.cell('helpers').members;
    holdPerson(t.board, t.state, t.person(first as string), { by: 'border', place: 'quarter', lawful: true });
    expect(t.cell('helpers').readiness).toBe(2);
  });

  it('of an empty door costs more than of a door where a cell was missed', () => {
    const missed = table({ luck: { ...calm, raid: false } });
    onFile(missed, missed.cell('pair').members[0] as string, 'capital', 4);
    act(missed, 'raid', missed.cell('pair').members[0] as string);
    expect(missed.state.trustChange).toBe(-0.5);
    const empty = table({ luck: { ...calm, raid: true } });
    onFile(empty, someHarmless(empty).code, 'stadium', 4);
    act(empty, 'raid', someHarmless(empty).code);
    expect(empty.state.trustChange).toBe(-1);
  });

  it('clears a harmless person who was at home, with the weight of the rules', () => {
    const t = table({ luck: { ...calm, raid: true } });
    const person = someHarmless(t);
    for (const cell of t.state.cells) for (const code of cell.members) t.person(code).place = 'haven';
    onFile(t, person.code, person.place, 4);
    act(t, 'raid', person.code);
    expect(t.state.awaited).toMatchObject([{ report: { sensor: 'door', sight: 'clear', weight: -2.5 } }]);
    expect(t.person(person.code).fate).toBe('free');
  });

  it('may find papers at a harmless door too, and they name somebody', () => {
    const t = table({ luck: { ...calm, document: true } });
    const person = someHarmless(t);
    onFile(t, person.code, 'stadium', 4);
    act(t, 'raid', person.code);
    const papers = t.state.awaited.filter(({ report }) => report.sensor === 'document');
    expect(papers.map(({ service }) => service)).toEqual(['intelligence', 'response']);
    expect(t.person(papers[0]?.report.person as string).role).toBe('harmless');
  });
});

describe('an interrogation', () => {
  const held = (doctrine: string, luck = {}) => {
    const t = table({
      luck: { ...calm, interrogation: true, interrogationWrong: false, ...luck },
      scenario: (raw) => Object.assign(raw.attacker, { doctrine }),
    });
    const code = t.cell('helpers').members[0] as string;
    holdPerson(t.board, t.state, t.person(code), { by: 'border', place: 'quarter', lawful: true });
    return t;
  };
  const named = (t: Table) =>
    [...new Set(t.state.awaited.map(({ report }) => t.person(report.person as string).cell))].sort();

  it('reveals all cells under a command, the next ones among kin, none of a network of influence', () => {
    expect(named(held('command'))).toEqual(['pair', 'returnees']);
    expect(named(held('directed'))).toEqual(['returnees']);
    expect(named(held('influence'))).toEqual([]);
  });

  it('is on the files of those who held him, arrest and study, once for all of them together', () => {
    const t = held('directed');
    expect(t.state.awaited.map(({ service }) => service)).toEqual(['intelligence', 'border', 'response']);
    expect(new Set(t.state.awaited.map(({ report }) => report.origin)).size).toBe(1);
  });

  it('is sometimes wrong', () => {
    expect(named(held('directed', { interrogationWrong: true }))).toEqual([null]);
  });
});
