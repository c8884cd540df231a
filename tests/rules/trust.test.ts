import { describe, expect, it } from 'vitest';
import { changeTrust } from '../../src/rules/trust';
import { backlashChance, upkeep } from '../../src/rules/upkeep';
import { table } from '../harness/table';

describe('trust', () => {
  it('stays between 0 and 10, and the round’s change is what really changed', () => {
    const { board, state } = table();
    changeTrust(board, state, 5);
    expect([state.trust, state.trustChange]).toEqual([10, 3]);
    changeTrust(board, state, -20);
    expect([state.trust, state.trustChange]).toEqual([0, -7]);
  });

  it('falls a little in every round in which more than four units stand at the borders', () => {
    const { board, state } = table();
    state.posts = { sea: 2, land: 2 };
    upkeep(board, state);
    expect(state.trust).toBe(7);
    state.posts = { sea: 3, land: 2 };
    upkeep(board, state);
    expect(state.trust).toBe(6.5);
    expect(state.log.at(-1)?.seenBy).toEqual(['border']);
  });

  it('that is low may bring a new cell, likelier with every point lost, until round 10', () => {
    const { board, state } = table();
    state.trust = 6;
    expect(backlashChance(board, state)).toBe(0);
    state.trust = 4;
    expect(backlashChance(board, state)).toBeCloseTo(0.24, 10);
    state.round = 11;
    expect(backlashChance(board, state)).toBe(0);
  });

  it('that is low brings a cell of two, whom nobody knows, and only the attacker learns of it', () => {
    const { board, state, person } = table({ luck: { backlash: true } });
    state.trust = 4;
    upkeep(board, state);
    const cell = state.cells.at(-1);
    expect(cell).toMatchObject({ id: 'backlash-1', trained: false, earliest: 2 });
    expect(cell?.members.map((code) => person(code).subject)).toEqual([null, null]);
    expect(state.log.at(-1)?.seenBy).toEqual(['attacker']);
  });

  it('upkeep ends what has run out', () => {
    const { board, state } = table();
    const entry = { what: 'tips', amount: 2, service: null, resource: null, places: [], cell: null } as const;
    state.lasting = [
      { ...entry, places: [], until: 1 },
      { ...entry, places: [], until: 2 },
    ];
    upkeep(board, state);
    expect(state.lasting.map(({ until }) => until)).toEqual([2]);
  });
});
