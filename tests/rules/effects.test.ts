import { describe, expect, it } from 'vitest';
import type { EffectContext } from '../../src/rules/effects/effectRule';
import { applyEffects, describeEffects, EFFECTS, refuseEffects } from '../../src/rules/effects/list';
import type { Effect, PlainEffect } from '../../src/rules/effects/schemas';
import { effect as effectSchema } from '../../src/rules/effects/schemas';
import { resourceFree } from '../../src/rules/resources';
import { RESOURCES } from '../../src/rules/shape/services';
import { say } from '../../src/text/say';
import type { Luck, Table } from '../harness/table';
import { table } from '../harness/table';

const both = (text: string) => ({ en: text, fr: text });

/** Applies effects as an answer of Coordination's would, about the first helper and with the helpers chosen. */
function applied(effects: unknown[], luck: Luck = {}) {
  const t = table({ luck: { interrogation: false, ...luck } });
  const person = t.cell('helpers').members[0] as string;
  const context: EffectContext = {
    card: 'test',
    seat: 'coordination',
    person,
    companion: 'P-02',
    cell: 'helpers',
    place: 'quarter',
    true: true,
    index: 0,
  };
  t.state.awaited = [];
  applyEffects(
    t.board,
    t.state,
    effects.map((one) => effectSchema.parse(one)),
    context,
  );
  return { ...t, person, context, first: t.state.lasting[0] };
}

/** One of each kind, as an author writes it. */
const SAMPLES: { [K in PlainEffect['do']]: Record<string, unknown> } = {
  alert: { code: 'check' },
  announce: { text: both('Said.') },
  checks: { sectors: ['sea'], units: -2, rounds: 2 },
  delay: { place: 'quarter', chance: 1, rounds: 2 },
  distract: { service: 'intelligence', factor: 0.5, rounds: 1 },
  falseReport: { chance: 0.6 },
  guards: { places: ['stadium'], details: 1, rounds: 3 },
  hold: {},
  influence: { place: 'quarter', by: 1 },
  papers: {},
  readiness: { by: 1 },
  recruitOdds: { by: 0.2, rounds: 2 },
  report: { to: ['border', 'response'], about: 'person', weight: 3, grade: 'B2', text: both('About {person}.') },
  resource: { service: 'border', resource: 'unit', by: -1, rounds: 1 },
  sends: { services: ['border'], by: 1, rounds: 1 },
  threat: { to: 4 },
  tips: { factor: 2, rounds: 1 },
  traces: { factor: 0.5, where: 'chosen-cell', rounds: 2 },
  trust: { by: -0.5 },
};
const sample = (kind: keyof typeof SAMPLES, change: Record<string, unknown> = {}) => ({
  do: kind,
  ...SAMPLES[kind],
  ...change,
});

describe('every effect', () => {
  it('has a rule, and says what it does in both languages', () => {
    expect(Object.keys(EFFECTS).sort()).toEqual(Object.keys(SAMPLES).sort());
    const { board } = table();
    for (const kind of Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]) {
      for (const words of describeEffects(board, [effectSchema.parse(sample(kind))], null)) {
        for (const language of ['en', 'fr'] as const) expect(say(language, words)).not.toMatch(/^law\.|\{\w+[|}]/);
      }
    }
  });
});

/** What every seat has of every resource, in words. */
const meansOf = ({ board, state }: Pick<Table, 'board' | 'state'>): Record<string, number> =>
  Object.fromEntries(
    board.seats.flatMap((seat) =>
      RESOURCES.map((resource) => [`${seat} ${resource}`, resourceFree(board, state, seat, resource)]),
    ),
  );

it('an effect that can take means from a seat says so, since orders are looked through again only then', () => {
  const takes: string[] = [];
  for (const kind of Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]) {
    const before = meansOf(applied([]));
    const after = meansOf(applied([sample(kind)]));
    if (Object.keys(before).some((mean) => (after[mean] ?? 0) < (before[mean] ?? 0))) takes.push(kind);
  }
  expect(takes).toContain('resource');
  for (const kind of takes) expect(EFFECTS[kind as keyof typeof SAMPLES].takesMeans, kind).toBe(true);
});

describe('effects on the services', () => {
  it('alert: opens an alert that takes no place, and never weakens one', () => {
    const { state, person } = applied([sample('alert')]);
    expect(state.alerts).toEqual([{ person, code: 'check', since: 1, byCard: true }]);
    expect(applied([sample('alert'), sample('alert', { code: 'discreet' })]).state.alerts[0]?.code).toBe('check');
  });
  it('report: goes to the named services with one origin, and is not counted twice', () => {
    const { state, person } = applied([sample('report')]);
    expect(state.awaited.map(({ service, due }) => [service, due])).toEqual([
      ['border', 2],
      ['response', 2],
    ]);
    expect(new Set(state.awaited.map(({ report }) => report.origin)).size).toBe(1);
    expect(state.awaited[0]?.report).toMatchObject({ person, weight: 3, grade: 'B2', sensor: 'card' });
    expect(say('en', state.awaited[0]?.report.words ?? { key: '' })).toBe(`About ${person}.`);
    expect(applied([sample('report', { about: 'companion' })]).state.awaited[0]?.report.person).toBe('P-02');
    expect(applied([sample('report', { about: 'place', place: 'hub' })]).state.awaited[0]?.report).toMatchObject({
      person: null,
      place: 'hub',
    });
    expect(
      applied([sample('report', { after: 0 })])
        .file('border')
        .at(-1)?.person,
    ).toBe(person);
  });
  it('hold: takes a member of a cell, costs trust for a harmless person, and may find nobody', () => {
    const { state, person, person: code } = applied([sample('hold')]);
    expect(state.people.find((one) => one.code === code)?.fate).toBe('held');
    expect(applied([sample('hold', { finds: 0.5 })], { effect: false }).state.trust).toBe(7);
    const t = table();
    const harmless = t.state.people.find(({ role }) => role === 'harmless')?.code as string;
    const context = {
      card: 'test',
      seat: 'border',
      person: harmless,
      companion: null,
      cell: null,
      place: null,
      true: false,
      index: 0,
    };
    applyEffects(t.board, t.state, [effectSchema.parse(sample('hold'))], context);
    expect(t.state.trust).toBe(5.5);
    expect(person).not.toBe(harmless);
  });
  it('hold: finds nobody in the haven', () => {
    const t = table();
    const [code = ''] = t.cell('returnees').members;
    const about = { companion: null, cell: null, place: null, true: true, index: 0 };
    applyEffects(t.board, t.state, [effectSchema.parse(sample('hold'))], {
      card: 'test',
      seat: 'border',
      person: code,
      ...about,
    });
    expect(t.person(code).fate).toBe('free');
    expect(t.state.log.at(-1)?.words.key).toBe('evidence.cardNotFound');
  });
  it('resource, sends, distract: concern one service for some rounds', () => {
    expect(applied([sample('resource')]).first).toMatchObject({
      what: 'resource',
      service: 'border',
      resource: 'unit',
      amount: -1,
      until: 1,
    });
    expect(applied([sample('sends')]).first).toMatchObject({ what: 'sends', service: 'border', amount: 1 });
    expect(applied([sample('distract')]).first).toMatchObject({
      what: 'distract',
      service: 'intelligence',
      amount: 0.5,
    });
  });
});

describe('effects on the country', () => {
  it('trust, threat, announce: happen for all to see', () => {
    expect(applied([sample('trust')]).state.trust).toBe(6.5);
    expect(applied([sample('threat')]).state.threat).toBe(4);
    expect(applied([sample('announce')]).state.log.at(-1)).toMatchObject({
      seenBy: 'all',
      words: { key: 'evidence.announce' },
    });
  });
  it('checks, guards, tips: last for the stated rounds, this one included', () => {
    expect(applied([sample('checks')]).first).toMatchObject({ what: 'checks', places: ['sea'], amount: -2, until: 2 });
    expect(applied([sample('guards')]).first).toMatchObject({
      what: 'guards',
      places: ['stadium'],
      amount: 1,
      until: 3,
    });
    expect(applied([sample('tips')]).first).toMatchObject({ what: 'tips', amount: 2, until: 1 });
  });
});

describe('effects on the network', () => {
  it('delay: holds up cells in a place, each by chance', () => {
    const { cell } = applied([sample('delay')]);
    expect([cell('helpers').heldUpUntil, cell('pair').heldUpUntil]).toEqual([2, 0]);
    expect(applied([sample('delay', { chance: 0.5 })], { delay: false }).cell('helpers').heldUpUntil).toBe(0);
  });
  it('papers, readiness, traces: concern the chosen cell', () => {
    expect(applied([sample('papers')]).cell('helpers').papers).toBe(true);
    expect(applied([sample('readiness')]).cell('helpers').readiness).toBe(1);
    expect(applied([sample('readiness', { by: -2 })]).cell('helpers').readiness).toBe(0);
    expect(applied([sample('traces')]).first).toMatchObject({ what: 'traces', cell: 'helpers', amount: 0.5 });
    expect(applied([sample('traces', { where: 'everywhere' })]).first).toMatchObject({ cell: null });
  });
  it('influence, recruitOdds, falseReport: help it or hinder it', () => {
    expect(applied([sample('influence')]).state.attacker.influence.quarter).toBe(3);
    expect(applied([sample('influence', { by: 3 })]).state.attacker.influence.quarter).toBe(3);
    expect(applied([sample('influence', { by: -3 })]).state.attacker.influence.quarter).toBe(0);
    expect(applied([sample('recruitOdds')]).first).toMatchObject({ what: 'recruitOdds', amount: 0.2 });
    expect(applied([sample('falseReport')]).first).toMatchObject({ what: 'decoy', places: ['quarter'], amount: 0.6 });
  });
  it('cannot happen without the cell or the place they need', () => {
    const { board, state, context } = applied([]);
    const refusal = (kind: keyof typeof SAMPLES) =>
      refuseEffects(board, state, [effectSchema.parse(sample(kind))], { ...context, cell: null, place: null })?.key;
    expect([refusal('papers'), refusal('traces'), refusal('falseReport'), refusal('trust')]).toEqual([
      'law.needsCell',
      'law.needsCell',
      'law.needsPlace',
      undefined,
    ]);
  });
});

describe('a chance effect', () => {
  const chance: Effect[] = [
    // biome-ignore lint/suspicious/noThenProperty: the author's word for what a chance leads to; it is never a function
    effectSchema.parse({ do: 'chance', chance: 0.5, then: [{ do: 'trust', by: 1 }], else: [{ do: 'trust', by: -1 }] }),
  ];
  it('leads to one list or the other', () => {
    expect(applied(chance, { effect: true }).state.trust).toBe(8);
    expect(applied(chance, { effect: false }).state.trust).toBe(6);
  });
});
