import { describe, expect, it } from 'vitest';
import { bandOf } from '../../src/rules/ending';
import { table } from '../harness/table';

const quiet = { harmlessTravel: false, backlash: false } as const;

describe('an exercise ends', () => {
  it('after its last round', () => {
    const { state, rounds, refused } = table({ luck: quiet });
    rounds(8);
    expect(state.outcome).toEqual({ band: 'held', why: 'rounds', round: 8 });
    expect(refused('control', { type: 'endPhase' })).toBe('refuse.ended');
  });

  it('when severity reaches what counts as failure', () => {
    const { state, round } = table({ luck: quiet });
    state.severity = 3;
    round();
    expect(state.outcome).toMatchObject({ why: 'severity', band: 'failed' });
  });

  it('when trust is gone', () => {
    const { state, round } = table({ luck: quiet });
    state.trust = 0;
    round();
    expect(state.outcome).toMatchObject({ why: 'trust', band: 'lost' });
  });

  it('when every cell is taken, unless a backlash can still bring one', () => {
    const { state, round } = table({ luck: quiet });
    for (const cell of state.cells) cell.gone = true;
    state.trust = 5;
    round();
    expect(state.phase).toBe('planning');
    state.trust = 7;
    round();
    expect(state.outcome).toMatchObject({ why: 'prevented' });
  });

  it('when Control closes it, also at a stop', () => {
    const { state, act } = table();
    state.phase = 'stops';
    act('control', { type: 'endExercise' });
    expect(state.outcome).toMatchObject({ why: 'control', round: 1 });
  });
});

it('the band is the first whose limits of severity and trust hold', () => {
  const { board } = table();
  expect(bandOf(board, 6, 4)).toBe('failed');
  expect(bandOf(board, 0, 0)).toBe('lost');
  expect(bandOf(board, 1, 4)).toBe('hurt');
  expect(bandOf(board, 0, 7)).toBe('held');
});
