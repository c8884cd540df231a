import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../../src/belief/gap/chronicle';
import type { GapLabel } from '../../../src/belief/gap/labels';
import { labelOfRound } from '../../../src/belief/gap/labels';
import { plotsOf } from '../../../src/belief/gap/plots';
import type { OpenMind } from '../../../src/belief/gap/readers';
import { readersOf } from '../../../src/belief/gap/readers';
import type { Stated } from '../../../src/belief/gap/stated';
import { thresholdOf } from '../../../src/belief/gap/threshold';
import type { TableOptions } from '../../harness/table';
import type { ToldTable } from './toldTable';
import { QUIET, toldTable } from './toldTable';
import { mindThat, weighingMind } from './weighingMind';

type Seen = { mind?: OpenMind; stated?: Stated };

/** The label of a round of the helpers' plot. */
function labelIn(t: ToldTable, round: number, { mind = weighingMind, stated }: Seen = {}): GapLabel | null {
  const chronicle = t.chronicle();
  const plot = plotsOf(chronicle).find(({ cell }) => cell === 'helpers');
  expect(plot).toBeDefined();
  if (plot === undefined) return null;
  const { board } = t.table;
  const readers = readersOf(board, chronicle, { openMind: mind, particles: 1, filters: 1 });
  return labelOfRound(board, chronicle, { plot, round, readers, ...(stated === undefined ? {} : { stated }) });
}

/** A team that watches or follows sees everything for what it is, and names somebody. */
const CLEAR = {
  ...QUIET,
  watch: true,
  watchNames: true,
  watchSight: 2,
  watchHarmless: false,
  follow: true,
  followSight: 2,
} as const;

/** The helpers prepare for some rounds; `meanwhile` is what the services do before each. */
function prepared(options: TableOptions, meanwhile: (t: ToldTable, round: number) => void = () => {}): ToldTable {
  const { scenario = () => {}, ...rest } = options;
  const t = toldTable({
    luck: CLEAR,
    ...rest,
    scenario: (raw) => {
      raw.cards = [];
      raw.numbers.sensors.checks.harmlessTravel = 0;
      scenario(raw);
    },
  });
  for (let round = 1; round <= 4; round++) {
    t.order('attacker', { kind: 'prepare', cell: 'helpers', size: 'small' });
    meanwhile(t, round);
    t.round();
  }
  return t;
}

function watches(t: ToldTable): void {
  t.order('intelligence', { kind: 'watch', place: 'quarter' });
}

/** Intelligence sends on what it saw of the helpers. */
function sends(t: ToldTable): void {
  const { members } = t.table.cell('helpers');
  const file = t.table.file('intelligence');
  const at = file.findIndex(({ person, sensor }) => sensor === 'watch' && members.includes(person ?? ''));
  if (at < 0) return;
  t.act('intelligence', { type: 'sendReport', report: `r${at + 1}`, to: 'response' });
}

function suspect(t: ToldTable): string {
  const { members } = t.table.cell('helpers');
  return t.table.file('response').find(({ person, sensor }) => sensor === 'watch' && members.includes(person ?? ''))
    ?.person as string;
}

describe('a planted gap gets its label', () => {
  it('structural: nothing could be seen of it', () => {
    const t = prepared({ luck: { ...CLEAR, watch: false, follow: false } }, watches);
    expect(labelIn(t, 3)).toBe('structural');
  });

  it('collection: the service that watches has no teams', () => {
    const t = prepared({ scenario: (raw) => (raw.services[0].resources = { analyst: 2 }) });
    expect(labelIn(t, 3)).toBe('collection');
  });

  it('sharing: a team saw it, and the report was never sent to those who arrest', () => {
    const t = prepared({}, watches);
    expect(labelIn(t, 3)).toBe('sharing');
  });

  it('sharing only until the report arrives', () => {
    const t = prepared({}, (now, round) => (round === 2 ? sends(now) : watches(now)));
    expect([2, 3].map((round) => labelIn(t, round))).toEqual(['sharing', 'decision']);
  });

  it('analysis: the report was on file, and the judgement that was asked for said otherwise', () => {
    const t = prepared({}, (now, round) => (round === 2 ? sends(now) : watches(now)));
    const says =
      (guilty: number): Stated =>
      ({ question }) =>
        question === 'people' ? t.table.cell('helpers').members.map(() => [1 - guilty, guilty]) : null;
    expect(labelIn(t, 3, { stated: says(0.1) })).toBe('analysis');
    expect(labelIn(t, 3, { stated: says(0.9) })).toBe('decision');
    expect(labelIn(t, 3, { stated: () => null })).toBe('decision');
  });

  it('resource: those who knew had no team', () => {
    const t = prepared({ scenario: (raw) => (raw.services[2].resources = { guard: 3, raidTeam: 0 }) }, (now, round) =>
      round === 2 ? sends(now) : watches(now),
    );
    expect(labelIn(t, 3)).toBe('resource');
  });

  it('resource: both teams were sent after others', () => {
    const t = prepared({ luck: { ...CLEAR, arrest: false } }, (now, round) => {
      if (round === 2) sends(now);
      else watches(now);
      if (round < 3) return;
      const listed = now.table.file('response').filter(({ sensor }) => sensor === 'dossier');
      const others = listed
        .map(({ person }) => person as string)
        .filter((code) => !now.table.cell('helpers').members.includes(code));
      for (const person of others.slice(0, 2)) now.order('response', { kind: 'arrest', person });
    });
    expect(labelIn(t, 3)).toBe('resource');
  });

  it('luck: he was sought, and not found', () => {
    const t = prepared({ luck: { ...CLEAR, arrest: false } }, (now, round) => {
      if (round === 2) sends(now);
      else watches(now);
      if (round === 3) now.order('response', { kind: 'arrest', person: suspect(now) });
    });
    expect(labelIn(t, 3)).toBe('luck');
    expect(labelIn(t, 4)).toBe('decision');
  });

  it('luck: the place where they were was searched, and nobody was found', () => {
    const t = prepared({ luck: { ...CLEAR, raid: false, document: false } }, (now, round) => {
      if (round === 2) sends(now);
      else watches(now);
      if (round === 3) now.order('response', { kind: 'raid', person: suspect(now) });
    });
    expect(labelIn(t, 3)).toBe('luck');
  });
});

describe('a party that stands before an officer', () => {
  /** The helpers, prepared already, cross a border where Border has an alert on their listed member. */
  function crossing(choice: 'waveThrough' | 'hold'): ToldTable {
    const t = toldTable({
      luck: { ...CLEAR, check: true, companionHeld: false },
      scenario: (raw) => {
        raw.cards = [];
        raw.numbers.sensors.checks.harmlessTravel = 0;
        raw.numbers.weights.dossier = 3;
        for (const subject of raw.people.subjects) subject.heldBy = ['border'];
      },
    });
    const listed = t.table.state.people.find(({ cell, subject }) => cell === 'helpers' && subject !== null);
    t.order('attacker', { kind: 'prepare', cell: 'helpers', size: 'small' });
    t.order('border', { kind: 'post', sector: 'motorway', units: 1 });
    t.order('border', { kind: 'openAlert', person: listed?.code ?? '', code: 'detain' });
    t.round();
    t.order('attacker', { kind: 'journey', cell: 'helpers', path: ['capital'] });
    t.round();
    const stop = t.table.state.stops[0];
    expect(stop?.cell).toBe('helpers');
    t.act('border', { type: 'decideStop', stop: stop?.id ?? '', choice });
    return t;
  }
  const onlyBorderKnows = (t: ToldTable): OpenMind =>
    mindThat(({ services }) => ({
      [t.table.cell('helpers').members[0] ?? '']: services.includes('border') ? 0.95 : 0.05,
    }));

  it('decision: the alert was ignored', () => {
    const t = crossing('waveThrough');
    expect(labelIn(t, 2, { mind: onlyBorderKnows(t) })).toBe('decision');
  });

  it('sharing: in a round in which nobody stopped them, Border could do nothing with what it knew', () => {
    const t = crossing('waveThrough');
    expect(labelIn(t, 1, { mind: onlyBorderKnows(t) })).toBe('sharing');
  });

  it('luck: one was held, and the others went on', () => {
    const t = crossing('hold');
    expect(t.table.cell('helpers').members).toHaveLength(1);
    expect(labelIn(t, 2, { mind: onlyBorderKnows(t) })).toBe('luck');
  });
});

describe('the threshold', () => {
  it('is what a mistake costs, over that and what a success spares', () => {
    const { board } = toldTable().table;
    const { cost, benefit, tau } = thresholdOf(board, 'medium', true);
    expect(cost).toBeCloseTo((1.5 + 1) / 7);
    expect(benefit).toBeCloseTo(((1 + 2 / 7) * 0.95) / 2);
    expect(tau).toBeCloseTo(cost / (cost + benefit));
  });

  it('is higher where less is at stake', () => {
    const { board } = toldTable().table;
    expect(thresholdOf(board, 'small', false).tau).toBeGreaterThan(thresholdOf(board, 'small', true).tau);
    expect(thresholdOf(board, 'small', true).tau).toBeGreaterThan(thresholdOf(board, 'medium', true).tau);
  });
});

describe('every round of a plot', () => {
  it('has one label, from its first step to its end, and none outside', () => {
    const t = prepared({}, watches);
    const chronicle: Chronicle = t.chronicle();
    expect([1, 2, 3, 4].map((round) => labelIn(t, round))).toEqual(['structural', 'sharing', 'sharing', 'sharing']);
    expect(chronicle.rounds.map(({ round }) => round)).toEqual([1, 2, 3, 4]);
    expect(labelIn(t, 9)).toBeNull();
  });
});
