import { describe, expect, it } from 'vitest';
import { actBoard } from '../../src/rules/actBoard';
import { bandOf } from '../../src/rules/ending';
import { options } from '../../src/rules/options';
import { resourceTotal } from '../../src/rules/resources';
import { actThreshold } from '../../src/rules/thresholds';
import type { ServiceView } from '../../src/view/seatView';
import { view } from '../../src/view/view';
import { table } from '../harness/table';
import { withManhunt } from '../harness/tinyManhunt';

const quiet = { harmlessTravel: false, backlash: false, check: false } as const;
const hunt = (change?: Parameters<typeof withManhunt>[0]) => table({ luck: quiet, scenario: withManhunt(change) });

/** A table at the first day of a manhunt that severity began. */
function hunted(change?: Parameters<typeof withManhunt>[0]) {
  const t = hunt(change);
  t.rounds(2);
  t.state.severity = 3;
  t.rounds(1);
  return t;
}

describe('the manhunt begins', () => {
  it('when severity reaches what counts as failure, and the exercise goes on', () => {
    const { state } = hunted();
    expect(state).toMatchObject({ act: 'manhunt', round: 4, actFrom: 4, phase: 'planning', outcome: null, threat: 4 });
    expect(state.log.some(({ words, seenBy }) => words.key === 'flow.manhuntBegins' && seenBy === 'all')).toBe(true);
  });

  it('never in a scenario without it, which ends there', () => {
    const { state, rounds } = table({ luck: quiet });
    state.severity = 3;
    rounds(1);
    expect(state.outcome).toMatchObject({ why: 'severity' });
  });

  it('when the deck says so', () => {
    const t = hunt((manhunt) => {
      manhunt.begins = [{ when: 'trustBelow', value: 5 }];
    });
    t.rounds(1);
    expect(t.state.act).toBe('buildUp');
    t.state.trust = 4;
    t.rounds(1);
    expect(t.state.act).toBe('manhunt');
  });

  it('not when nobody is left to look for', () => {
    const t = hunt();
    for (const cell of t.state.cells) cell.gone = true;
    t.state.severity = 3;
    t.rounds(1);
    expect(t.state.outcome).toMatchObject({ why: 'severity' });
  });

  it('with some of those who struck still free, whom the files go on naming', () => {
    const t = table({ luck: { ...quiet, launch: true }, scenario: withManhunt() });
    const helpers = t.cell('helpers');
    const before = [...helpers.members];
    Object.assign(helpers, { place: 'stadium', readiness: 4, size: 'medium' });
    for (const code of before) t.person(code).place = 'stadium';
    t.order('attacker', { kind: 'launch', cell: 'helpers', size: 'medium' });
    t.rounds(1);
    expect(t.state.act).toBe('manhunt');
    const left = t.cell('left-1');
    expect(left).toMatchObject({ place: 'stadium', gone: false, readiness: 0 });
    expect(left.members).toHaveLength(1);
    expect(before).toContain(left.members[0]);
    expect(t.person(left.members[0] as string)).toMatchObject({ fate: 'free', cell: 'left-1' });
  });
});

describe('an exercise that begins with the manhunt', () => {
  it('finds those who are left where the scenario says, and the others gone', () => {
    const t = table({
      luck: quiet,
      scenario: (raw) => {
        withManhunt()(raw);
        raw.startAct = 'manhunt';
      },
    });
    expect(t.state).toMatchObject({ act: 'manhunt', actFrom: 1, round: 1, severity: 4, threat: 4 });
    expect(t.cell('helpers')).toMatchObject({ place: 'capital', readiness: 1, gone: false });
    expect(t.cell('helpers').members).toHaveLength(1);
    expect(t.cell('returnees').gone).toBe(true);
    expect(t.state.people.filter(({ fate }) => fate === 'gone')).toHaveLength(4);
    t.rounds(3);
    expect(t.state.outcome).toMatchObject({ why: 'rounds', round: 3 });
  });
});

describe('in the manhunt', () => {
  it('services and the attacker have what the act gives them', () => {
    const { board, state } = hunted();
    expect(resourceTotal(board, state, 'response', 'raidTeam')).toBe(4);
    expect(resourceTotal(board, state, 'border', 'unit')).toBe(3);
    expect(resourceTotal(board, state, 'intelligence', 'team')).toBe(4);
    expect(resourceTotal(board, state, 'attacker', 'operation')).toBe(2);
    expect((view(board, state, 'response', 'en') as ServiceView).sends.total).toBe(5);
  });

  it('units that a service no longer has have left their posts', () => {
    const t = hunt();
    t.order('border', { kind: 'post', sector: 'sea', units: 3 });
    t.order('border', { kind: 'post', sector: 'land', units: 2 });
    t.rounds(2);
    t.state.severity = 3;
    t.rounds(1);
    expect((t.state.posts.sea ?? 0) + (t.state.posts.land ?? 0)).toBe(3);
  });

  it('the law asks for what the act says, and the rest stays', () => {
    const { board, state } = hunted();
    expect(actThreshold(board, state, 'arrest')).toBe(2);
    expect(actThreshold(board, state, 'raid')).toBe(board.numbers.law.raid);
    expect(view(board, state, 'border', 'en').law).toMatchObject({ follow: 0.25, arrest: 2 });
  });

  it('a round is a day, counted on from the build-up', () => {
    const { board, state, rounds } = hunted();
    const seen = view(board, state, 'border', 'en');
    expect(seen).toMatchObject({ act: 'manhunt', round: 4, rounds: 6, actRound: 1, actRounds: 3 });
    expect([seen.from, seen.to]).toEqual(['2015-02-16', '2015-02-16']);
    rounds(1);
    expect(view(board, state, 'border', 'en').from).toBe('2015-02-17');
  });

  it('cards of the build-up are dealt no more, and those of the manhunt count its own rounds', () => {
    const t = table({
      luck: quiet,
      scenario: (raw) => {
        withManhunt()(raw);
        const [warning, checks] = raw.cards;
        warning.deal = [{ when: 'round', from: 4 }];
        checks.act = 'manhunt';
        checks.deal = [{ when: 'round', from: 2, to: 2 }];
      },
    });
    t.rounds(2);
    t.state.severity = 3;
    t.rounds(1);
    expect(t.state.cards).toEqual([]);
    t.rounds(1);
    expect(t.state.cards.map(({ card, round }) => [card, round])).toEqual([['open-borders', 5]]);
  });

  it('the exercise ends after its last day', () => {
    const { state, rounds } = hunted();
    rounds(3);
    expect(state.outcome).toMatchObject({ why: 'rounds', round: 6 });
  });

  it('it ends when nobody is left to look for', () => {
    const { state, rounds } = hunted();
    for (const cell of state.cells) cell.gone = true;
    rounds(1);
    expect(state.outcome).toMatchObject({ why: 'over' });
  });
});

describe('a cell may leave for good', () => {
  it('only in the manhunt', () => {
    const { board, state, refused, cell } = hunt();
    expect(cell('returnees').place).toBe('haven');
    expect(refused('attacker', { type: 'giveOrder', order: { kind: 'escape', cell: 'returnees' } })).toBe(
      'refuse.notYourOrder',
    );
    expect(options(board, state, 'attacker').orders.map(({ kind }) => kind)).not.toContain('escape');
  });

  it('from a haven or a place that the scenario names, and from nowhere else', () => {
    const t = hunted();
    const order = { kind: 'escape', cell: 'helpers' } as const;
    expect(t.refused('attacker', { type: 'giveOrder', order })).toBe('refuse.noExit');
    t.cell('helpers').place = 'shore';
    t.order('attacker', order);
    t.order('attacker', { kind: 'escape', cell: 'returnees' });
  });

  it('and is away: nobody can hold its people, and the attacker alone reads it', () => {
    const t = hunted();
    t.order('attacker', { kind: 'escape', cell: 'returnees' });
    t.rounds(1);
    expect(t.cell('returnees')).toMatchObject({ gone: true, escaped: true });
    for (const code of t.cell('returnees').members) expect(t.person(code).fate).toBe('gone');
    expect(t.state.log.find(({ words }) => words.key === 'flow.escaped')?.seenBy).toEqual(['attacker']);
  });
});

it('a band may ask for the act, for those who got away, for those taken and for new attacks', () => {
  const { board } = table({
    scenario: (raw) => {
      withManhunt()(raw);
      raw.bands = [
        { ...raw.bands[3], id: 'again', act: 'manhunt', attacksFrom: 1 },
        { ...raw.bands[3], id: 'away', act: 'manhunt', escapedFrom: 1 },
        { ...raw.bands[3], id: 'taken', act: 'manhunt', capturedFrom: 2 },
        ...raw.bands,
      ];
    },
  });
  const none = { act: 'manhunt', escaped: 0, captured: 0, attacks: 0 } as const;
  expect(bandOf(board, 3, 5, { ...none, attacks: 1, escaped: 1 })).toBe('again');
  expect(bandOf(board, 3, 5, { ...none, escaped: 2 })).toBe('away');
  expect(bandOf(board, 3, 5, { ...none, captured: 2 })).toBe('taken');
  expect(bandOf(board, 3, 5, { ...none, captured: 1 })).toBe('failed');
  expect(bandOf(board, 3, 5, { ...none, act: 'buildUp', escaped: 1 })).toBe('failed');
});

it('the board of the act is the same for every caller, also when asked twice', () => {
  const { board, state } = hunted();
  expect(actBoard(actBoard(board, state), state)).toBe(actBoard(board, state));
});
