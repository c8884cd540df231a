import { expect, it } from 'vitest';
import { holds } from '../../src/rules/conditions/list';
import type { Condition } from '../../src/rules/conditions/schemas';
import type { DecisionCard } from '../../src/rules/shape/cards';
import { table } from '../harness/table';

function asked() {
  const t = table();
  const card = t.board.cards.get('warning') as DecisionCard;
  return { ...t, ask: (condition: Condition) => holds(t.board, t.state, condition, card) };
}

it('round: from one round to another, or without end', () => {
  const { state, ask } = asked();
  const answers = [1, 2, 3, 4].map((round) => {
    state.round = round;
    return [ask({ when: 'round', from: 2, to: 3 }), ask({ when: 'round', from: 2 })];
  });
  expect(answers).toEqual([
    [false, false],
    [true, true],
    [true, true],
    [false, true],
  ]);
});

it('trustBelow: strictly below', () => {
  const { state, ask } = asked();
  state.trust = 5;
  expect([ask({ when: 'trustBelow', value: 5 }), ask({ when: 'trustBelow', value: 5.5 })]).toEqual([false, true]);
});

it('severityAtLeast: attacks so far add up to it', () => {
  const { state, ask } = asked();
  state.severity = 1;
  expect([ask({ when: 'severityAtLeast', value: 1 }), ask({ when: 'severityAtLeast', value: 2 })]).toEqual([
    true,
    false,
  ]);
});

it('afterIncident: for so many rounds after a success, never after a failure', () => {
  const { state, ask } = asked();
  state.round = 4;
  state.incidents = [{ round: 2, place: 'stadium', size: 'small', success: false }];
  expect(ask({ when: 'afterIncident', rounds: 6 })).toBe(false);
  state.incidents = [{ round: 2, place: 'stadium', size: 'small', success: true }];
  expect([ask({ when: 'afterIncident', rounds: 0 }), ask({ when: 'afterIncident', rounds: 1 })]).toEqual([false, true]);
});

it('answered: the card was answered so, also by default', () => {
  const { ask, rounds } = asked();
  const condition: Condition = { when: 'answered', card: 'open-borders', option: 'leave' };
  expect(ask(condition)).toBe(false);
  rounds(1);
  expect(ask(condition)).toBe(true);
  expect(ask({ ...condition, option: 'more' })).toBe(false);
});

it('emergency: powers are in force, or are not', () => {
  const { state, ask } = asked();
  expect([ask({ when: 'emergency', declared: true }), ask({ when: 'emergency', declared: false })]).toEqual([
    false,
    true,
  ]);
  state.emergency = true;
  expect([ask({ when: 'emergency', declared: true }), ask({ when: 'emergency', declared: false })]).toEqual([
    true,
    false,
  ]);
});
