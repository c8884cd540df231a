import { describe, expect, it } from 'vitest';
import { options } from '../../src/rules/options';
import { resourceLeft } from '../../src/rules/resources';
import type { Report } from '../../src/rules/state';
import type { Table } from '../harness/table';
import { table } from '../harness/table';
import type { RawScenario } from '../harness/tinyScenario';

it('an order spends what it costs and gives it back when it is taken back', () => {
  const { board, state, act, order } = table();
  order('intelligence', { kind: 'watch', place: 'capital' });
  expect(resourceLeft(board, state, 'intelligence', 'team')).toBe(3);
  act('intelligence', { type: 'withdrawOrder', order: 'o1' });
  expect(resourceLeft(board, state, 'intelligence', 'team')).toBe(4);
});

it('a seat cannot write more than it has the means for', () => {
  const { order, refused } = table();
  for (const place of ['capital', 'quarter', 'hub', 'shore']) order('intelligence', { kind: 'watch', place });
  expect(refused('intelligence', { type: 'giveOrder', order: { kind: 'watch', place: 'stadium' } })).toBe(
    'refuse.lackTeam',
  );
});

it('a cell has one order a round: a new one takes the place of the older', () => {
  const { state, order } = table();
  order('attacker', { kind: 'prepare', cell: 'pair', size: 'small' });
  order('attacker', { kind: 'lieLow', cell: 'pair' });
  expect(state.attacker.orders.map((written) => written.order.kind)).toEqual(['lieLow']);
});

it('units stay where they are posted, and only a change costs or frees', () => {
  const { board, state, order, round } = table();
  order('border', { kind: 'post', sector: 'sea', units: 3 });
  order('border', { kind: 'post', sector: 'land', units: 2 });
  expect(resourceLeft(board, state, 'border', 'unit')).toBe(0);
  round();
  expect(resourceLeft(board, state, 'border', 'unit')).toBe(0);
  order('border', { kind: 'post', sector: 'sea', units: 1 });
  expect(resourceLeft(board, state, 'border', 'unit')).toBe(2);
});

it('an order that frees units cannot be taken back, or replaced, while others use them', () => {
  const { order, refused, round } = table();
  order('border', { kind: 'post', sector: 'sea', units: 3 });
  order('border', { kind: 'post', sector: 'land', units: 2 });
  round();
  order('border', { kind: 'post', sector: 'sea', units: 0 });
  order('border', { kind: 'post', sector: 'rail', units: 3 });
  expect(refused('border', { type: 'withdrawOrder', order: 'o3' })).toBe('refuse.othersUseIt');
  expect(refused('border', { type: 'giveOrder', order: { kind: 'post', sector: 'sea', units: 2 } })).toBe(
    'refuse.lackUnit',
  );
});

it('a seat gives only the kinds of order that the scenario gives it', () => {
  const { refused } = table();
  expect(refused('border', { type: 'giveOrder', order: { kind: 'watch', place: 'hub' } })).toBe('refuse.notYourOrder');
  expect(refused('attacker', { type: 'giveOrder', order: { kind: 'pressure' } })).toBe('refuse.notYourOrder');
  expect(refused('intelligence', { type: 'giveOrder', order: { kind: 'lieLow', cell: 'pair' } })).toBe(
    'refuse.notYourOrder',
  );
});

it('whoever is ready writes nothing more, and may take it back while another still writes', () => {
  const { act, refused } = table();
  act('intelligence', { type: 'ready' });
  expect(refused('intelligence', { type: 'giveOrder', order: { kind: 'watch', place: 'hub' } })).toBe(
    'refuse.alreadyReady',
  );
  act('intelligence', { type: 'notReady' });
  act('intelligence', { type: 'giveOrder', order: { kind: 'watch', place: 'hub' } });
  expect(refused('intelligence', { type: 'notReady' })).toBe('refuse.notReady');
});

it('a seat with a card that waits for an answer cannot be ready', () => {
  const { act, refused } = table();
  expect(refused('border', { type: 'ready' })).toBe('refuse.cardWaits');
  act('border', { type: 'answerCard', card: 'open-borders', option: 'leave' });
  act('border', { type: 'ready' });
});

it('the round is executed when the last seat is ready', () => {
  const { state, act } = table();
  act('border', { type: 'answerCard', card: 'open-borders', option: 'leave' });
  for (const seat of ['attacker', 'border', 'response', 'coordination']) act(seat, { type: 'ready' });
  expect(state.round).toBe(1);
  act('intelligence', { type: 'ready' });
  expect(state.round).toBe(2);
  expect(state.services.border?.ready).toBe(false);
});

it('when time is up the round is executed, and a card without an answer takes its default', () => {
  const { state, act } = table();
  act('clock', { type: 'timeUp' });
  expect(state.round).toBe(2);
  const answer = state.cards.find((card) => card.card === 'open-borders')?.answer;
  expect(answer).toMatchObject({ option: 'leave', by: 'default' });
});

it('the attacker spends operations, and a large plot costs more to prepare', () => {
  const { order, refused } = table();
  order('attacker', { kind: 'prepare', cell: 'helpers', size: 'large' });
  order('attacker', { kind: 'prepare', cell: 'pair', size: 'small' });
  expect(refused('attacker', { type: 'giveOrder', order: { kind: 'influence', place: 'hub' } })).toBe(
    'refuse.lackOperation',
  );
});

it('under a command the operations shrink when the head is taken and when pressure bites', () => {
  const { board, state, cell } = table({ scenario: (raw) => (raw.attacker.doctrine = 'command') });
  expect(resourceLeft(board, state, 'attacker', 'operation')).toBe(4);
  state.pressure = true;
  expect(resourceLeft(board, state, 'attacker', 'operation')).toBe(3);
  cell('helpers').gone = true;
  expect(resourceLeft(board, state, 'attacker', 'operation')).toBe(1);
});

it('each seat says only what is its own to say', () => {
  const { refused } = table();
  expect(refused('border', { type: 'endPhase' })).toBe('refuse.notYourCommand');
  expect(refused('clock', { type: 'endExercise' })).toBe('refuse.notYourCommand');
  expect(refused('control', { type: 'ready' })).toBe('refuse.notYourCommand');
  expect(refused('attacker', { type: 'sendReport', report: 'r1', to: 'border' })).toBe('refuse.notYourCommand');
  expect(refused('nobody', { type: 'ready' })).toBe('refuse.noSuchSeat');
});

/** Leaving the borders open takes a team of Intelligence at the start of execution. */
function borderCardTakesATeam(raw: RawScenario): void {
  for (const card of raw.cards) {
    for (const option of card.id === 'open-borders' ? card.options : []) {
      if (option.id !== 'leave') continue;
      option.effects = [{ do: 'resource', service: 'intelligence', resource: 'team', by: -1, rounds: 1 }];
    }
  }
}

it('a team that a card takes away at once, since nobody answered it in time, leaves the newest order undone', () => {
  const { state, order, round } = table({
    scenario: (raw) => {
      borderCardTakesATeam(raw);
      const card = raw.cards.find(({ id }: { id: string }) => id === 'open-borders');
      card.default = 'leave';
      card.options.find(({ id }: { id: string }) => id === 'leave').atOnce = true;
    },
  });
  for (const place of ['capital', 'quarter', 'hub', 'shore']) order('intelligence', { kind: 'watch', place });
  round();
  const watched = state.services.intelligence?.history.map(({ order: one }) => one.kind === 'watch' && one.place);
  expect(watched).toEqual(['capital', 'quarter', 'hub']);
});

it('a team that a card takes away at the start of execution leaves the newest order undone', () => {
  const { state, act, order, round } = table({ scenario: borderCardTakesATeam });
  for (const place of ['capital', 'quarter', 'hub', 'shore']) order('intelligence', { kind: 'watch', place });
  act('border', { type: 'answerCard', card: 'open-borders', option: 'leave' });
  round();
  const watched = state.services.intelligence?.history.map(({ order: one }) => one.kind === 'watch' && one.place);
  expect(watched).toEqual(['capital', 'quarter', 'hub']);
});

describe('an order that nothing can be named for', () => {
  const reasonFor = ({ board, state }: Table, seat: string, kind: string) =>
    options(board, state, seat).orders.find((option) => option.kind === kind)?.reason?.key;

  it('says so in one sentence about everybody, not about the first', () => {
    expect(reasonFor(table(), 'intelligence', 'follow')).toBe('refuse.nobodyQualifies');
    expect(reasonFor(table(), 'attacker', 'launch')).toMatch(/^refuse\.(noCellQualifies|notAtTarget)$/);
  });

  it('says first what the seat has too little of', () => {
    const t = table();
    const dossier = t.file('intelligence')[0];
    t.file('intelligence').push({ ...dossier, origin: 'more', weight: 3 } as Report);
    expect(reasonFor(t, 'intelligence', 'follow')).toBeUndefined();
    for (const place of ['capital', 'quarter', 'hub']) t.order('intelligence', { kind: 'watch', place });
    expect(reasonFor(t, 'intelligence', 'follow')).toBe('refuse.lackTeam');
  });
});
