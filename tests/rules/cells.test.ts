import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/rules/command';
import { table } from '../harness/table';

const quiet = { harmlessTravel: false, check: false } as const;
const give = (order: Order) => ({ type: 'giveOrder', order }) as const;

describe('preparing and launching', () => {
  it('preparing makes a cell readier, and a larger plot than before starts anew', () => {
    const { cell, order, round } = table({ luck: quiet });
    order('attacker', { kind: 'prepare', cell: 'pair', size: 'small' });
    round();
    order('attacker', { kind: 'prepare', cell: 'pair', size: 'small' });
    round();
    expect(cell('pair')).toMatchObject({ readiness: 2, size: 'small' });
    order('attacker', { kind: 'prepare', cell: 'pair', size: 'medium' });
    round();
    expect(cell('pair')).toMatchObject({ readiness: 1, size: 'medium' });
  });

  it('a launch needs a target, a plot of that size, readiness and members', () => {
    const { cell, refused } = table({ luck: quiet });
    const launch = (size: 'small' | 'medium') => refused('attacker', give({ kind: 'launch', cell: 'pair', size }));
    expect(launch('small')).toBe('refuse.notAtTarget');
    cell('pair').place = 'stadium';
    expect(launch('small')).toBe('refuse.notReadyYet');
    cell('pair').readiness = 6;
    expect(launch('medium')).toBe('refuse.preparedSmaller');
    cell('pair').size = 'medium';
    expect(launch('medium')).toBe('refuse.tooFew');
  });

  it('a doctrine that plans nothing large cannot prepare it', () => {
    const { refused } = table({ scenario: (raw) => (raw.attacker.doctrine = 'influence') });
    expect(refused('attacker', give({ kind: 'prepare', cell: 'pair', size: 'large' }))).toBe('refuse.sizeNotPlanned');
  });
});

describe('joining and splitting', () => {
  it('cells in one place become one, readier by one, and training is shared', () => {
    const { cell, person, order, round } = table({ luck: quiet });
    cell('returnees').place = 'capital';
    cell('returnees').readiness = 2;
    const both = [...cell('pair').members, ...cell('returnees').members].sort();
    order('attacker', { kind: 'join', cell: 'returnees', with: 'pair' });
    round();
    expect([...cell('pair').members].sort()).toEqual(both);
    expect(cell('pair')).toMatchObject({ readiness: 3, trained: true });
    expect(cell('returnees')).toMatchObject({ gone: true, members: [] });
    for (const code of both) expect(person(code)).toMatchObject({ cell: 'pair', place: 'capital' });
    expect(cell('helpers').links).toEqual(['pair']);
  });

  it('cells in two places cannot join, and nobody joins who is joined', () => {
    const { cell, order, refused } = table();
    expect(refused('attacker', give({ kind: 'join', cell: 'helpers', with: 'pair' }))).toBe('refuse.notTogether');
    cell('helpers').place = 'capital';
    order('attacker', { kind: 'join', cell: 'helpers', with: 'pair' });
    expect(refused('attacker', give({ kind: 'join', cell: 'pair', with: 'helpers' }))).toBe('refuse.otherJoins');
  });

  it('members who split off form a linked cell that has prepared nothing', () => {
    const { state, cell, order, round, refused } = table({ luck: quiet });
    cell('helpers').readiness = 2;
    const [first = '', second = ''] = cell('helpers').members;
    expect(refused('attacker', give({ kind: 'split', cell: 'helpers', members: [first, second] }))).toBe(
      'refuse.somebodyStays',
    );
    order('attacker', { kind: 'split', cell: 'helpers', members: [second] });
    round();
    const born = state.cells[3];
    expect(born).toMatchObject({ place: 'quarter', members: [second], readiness: 0, number: 4 });
    expect(born?.links).toContain('helpers');
    expect(cell('helpers')).toMatchObject({ members: [first], readiness: 2 });
  });
});

describe('growing', () => {
  it('a recruit comes from nowhere, lives where he was won, and is on no list', () => {
    const { cell, person, order, round } = table({ luck: { ...quiet, recruit: true } });
    order('attacker', { kind: 'recruit', cell: 'helpers' });
    round();
    const code = cell('helpers').members[2] ?? '';
    expect(person(code)).toMatchObject({ role: 'operative', home: 'quarter', subject: null, place: 'quarter' });
  });

  it('recruiting needs influence in the place and room in the cell', () => {
    const { state, cell, refused } = table();
    cell('helpers').place = 'shore';
    expect(refused('attacker', give({ kind: 'recruit', cell: 'helpers' }))).toBe('refuse.noInfluence');
    state.attacker.influence.shore = 1;
    cell('helpers').members.push('P-98', 'P-99');
    expect(refused('attacker', give({ kind: 'recruit', cell: 'helpers' }))).toBe('refuse.cellFull');
  });

  it('a dispatched cell waits in the haven, trained, and is dearer under pressure', () => {
    const { state, order, round, refused } = table({ luck: { ...quiet, pressure: false } });
    order('attacker', { kind: 'dispatch' });
    round();
    expect(state.cells[3]).toMatchObject({ place: 'haven', trained: true, earliest: 2 });
    expect(state.cells[3]?.members).toHaveLength(2);
    state.pressure = true;
    order('attacker', { kind: 'prepare', cell: 'pair', size: 'small' });
    expect(refused('attacker', give({ kind: 'dispatch' }))).toBe('refuse.lackOperation');
  });

  it('where influence is great a home-grown cell appears once, if the doctrine has it so', () => {
    const { state, order, rounds } = table({ luck: quiet, scenario: (raw) => (raw.attacker.doctrine = 'influence') });
    order('attacker', { kind: 'influence', place: 'quarter' });
    rounds(1);
    expect(state.cells).toHaveLength(4);
    state.attacker.influence.quarter = 2;
    order('attacker', { kind: 'influence', place: 'quarter' });
    rounds(1);
    expect(state.cells).toHaveLength(4);
  });
});
