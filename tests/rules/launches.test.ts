import { describe, expect, it } from 'vitest';
import { addLasting } from '../../src/rules/lasting';
import { executeLaunches, guardsAt, launchChance } from '../../src/rules/launches';
import type { Luck } from '../harness/table';
import { table } from '../harness/table';

/** The helpers stand at the stadium, ready for a small plot, and are ordered to carry it out. */
function launching(luck: Luck) {
  const t = table({ luck: { interrogation: false, ...luck } });
  const cell = t.cell('helpers');
  cell.place = 'stadium';
  cell.size = 'small';
  cell.readiness = 2;
  for (const code of cell.members) t.person(code).place = 'stadium';
  t.state.attacker.orders.push({ id: 'o1', order: { kind: 'launch', cell: 'helpers', size: 'small' }, reason: null });
  return { ...t, cell };
}

describe('the chance of a launch', () => {
  it('falls with every guard and without training', () => {
    const { board } = table();
    expect(launchChance(board, 'small', 0, true)).toBe(0.95);
    expect(launchChance(board, 'large', 0, false)).toBeCloseTo(0.46, 10);
    expect(launchChance(board, 'medium', 2, true)).toBeCloseTo(0.95 * 0.36, 10);
  });

  it('counts guards that cards add', () => {
    const { state } = table();
    state.guards.stadium = 1;
    addLasting(state, 2, { what: 'guards', amount: 1, places: ['stadium'] });
    expect([guardsAt(state, 'stadium'), guardsAt(state, 'station')]).toEqual([2, 0]);
  });
});

describe('a launch', () => {
  it('that succeeds is an incident: severity, trust and threat change for all to see, and the cell is gone', () => {
    const { board, state, cell, person } = launching({ launch: true });
    const [first] = cell.members;
    executeLaunches(board, state);
    expect(state).toMatchObject({ severity: 1, trust: 6, threat: 3 });
    expect(state.incidents).toEqual([{ round: 1, place: 'stadium', size: 'small', success: true }]);
    expect(cell.gone).toBe(true);
    expect(person(first as string).fate).toBe('gone');
    expect(state.log.at(-1)).toMatchObject({ seenBy: 'all', place: 'stadium' });
  });

  it('that succeeds lets the inquiry lead to linked cells', () => {
    const { board, state, person } = launching({ launch: true, interrogation: true, interrogationWrong: false });
    executeLaunches(board, state);
    expect(state.awaited.map(({ report }) => report.sensor)).toEqual(['inquiry', 'inquiry']);
    expect(person(state.awaited[0]?.report.person as string).cell).toBe('returnees');
  });

  it('that fails is a captured cell', () => {
    const { board, state, cell, person } = launching({ launch: false });
    const members = [...cell.members];
    executeLaunches(board, state);
    expect(members.map((code) => person(code).fate)).toEqual(['held', 'held']);
    expect(cell.gone).toBe(true);
    expect(state).toMatchObject({ severity: 0, trust: 7.5 });
  });

  it('does not happen when the raids have left too little of the cell', () => {
    const { board, state, cell } = launching({ launch: true });
    cell.readiness = 1;
    executeLaunches(board, state);
    expect(state).toMatchObject({ severity: 0, incidents: [] });
    expect(state.log.at(-1)?.seenBy).toEqual(['attacker']);
  });
});
