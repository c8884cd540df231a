import { describe, expect, it } from 'vitest';
import type { AlertCode } from '../../src/rules/command';
import { resourceLeft } from '../../src/rules/resources';
import type { Report } from '../../src/rules/state';
import { stopChoices } from '../../src/rules/stopChoices';
import type { Luck, Table } from '../harness/table';
import { table } from '../harness/table';

/** The helpers drive to the capital and one of them is on alert: the round waits at the stop. */
function atStop(code: AlertCode, luck: Luck = {}): Table & { who: string; other: string; stop: string } {
  const set = table({ luck: { harmlessTravel: false, check: true, ...luck } });
  const [who = '', other = ''] = set.cell('helpers').members;
  set.state.alerts.push({ person: who, code, since: 1, byCard: false });
  set.order('border', { kind: 'post', sector: 'motorway', units: 1 });
  set.order('attacker', { kind: 'journey', cell: 'helpers', path: ['capital', 'stadium'] });
  set.round();
  return { ...set, who, other, stop: set.state.stops[0]?.id ?? '' };
}

const possible = ({ board, state }: Table) =>
  stopChoices(board, state, state.stops[0] as never)
    .filter((one) => one.possible)
    .map((one) => one.choice);

function weigh(set: Table, person: string, weight: number, service = 'border'): void {
  const report: Report = {
    origin: `x${weight}${service}`,
    collector: service,
    from: null,
    round: 1,
    since: 1,
    sensor: 'card',
    sight: 'named',
    place: null,
    person,
    others: [],
    weight,
    grade: 'B2',
    words: { key: 'flow.small' },
  };
  set.state.services[service]?.file.push(report);
}

it('an alert on a checked person opens a stop, which ends the journey at the far end of that leg', () => {
  const { state, cell, who, file } = atStop('check');
  expect(state.phase).toBe('stops');
  expect(state.stops).toHaveLength(1);
  expect(state.stops[0]).toMatchObject({
    person: who,
    sector: 'motorway',
    from: 'quarter',
    place: 'capital',
    alert: 'check',
  });
  expect(cell('helpers').place).toBe('capital');
  expect(file('border').some((report) => report.sensor === 'alertHit' && report.person === who)).toBe(true);
});

it('a person who is not checked meets no alert', () => {
  expect(atStop('detain', { check: false }).state.phase).toBe('planning');
});

describe('the alert’s code decides what may be done', () => {
  it('discreet: wave through or let run, not question', () => {
    expect(possible(atStop('discreet'))).toEqual(['waveThrough', 'shadow', 'hold']);
  });
  it('check adds questioning', () => {
    expect(possible(atStop('check'))).toEqual(['waveThrough', 'question', 'shadow', 'hold']);
  });
  it('a hold is lawful under detain alone, or with own grounds of three', () => {
    const lawful = (set: Table) => stopChoices(set.board, set.state, set.state.stops[0] as never)[3]?.lawful;
    expect(lawful(atStop('check'))).toBe(false);
    expect(lawful(atStop('detain'))).toBe(true);
  });
});

it('found papers open a stop without an alert, for waving through or questioning', () => {
  const set = table({ luck: { harmlessTravel: false, check: true, papersCover: true, papersFound: true } });
  set.cell('helpers').papers = true;
  set.order('border', { kind: 'post', sector: 'motorway', units: 1 });
  set.order('attacker', { kind: 'journey', cell: 'helpers', path: ['capital'] });
  set.round();
  expect(set.state.stops[0]).toMatchObject({ foundPapers: true, alert: null });
  expect(possible(set)).toEqual(['waveThrough', 'question', 'hold']);
});

it('only Border decides, and only the open stop', () => {
  const { refused, stop } = atStop('check');
  const decide = { type: 'decideStop', stop, choice: 'question' } as const;
  expect(refused('response', decide)).toBe('refuse.notYourStop');
  expect(refused('border', { ...decide, stop: 's9-9' })).toBe('refuse.noSuchStop');
  expect(refused('attacker', { type: 'giveOrder', order: { kind: 'dispatch' } })).toBe('refuse.executing');
});

it('questioning brings a report and lets the party go', () => {
  const { state, act, stop, who, file } = atStop('check', { questioning: true });
  act('border', { type: 'decideStop', stop, choice: 'question' });
  expect(state.round).toBe(2);
  const report = file('border').find((one) => one.sensor === 'questioning');
  expect(report).toMatchObject({ person: who, weight: 1.5, sight: 'linked' });
  expect(state.attacker.met[0]?.what).toBe('questioned');
});

it('a lawful hold takes the person and each companion by chance', () => {
  const { state, act, stop, who, other, person } = atStop('detain', { companionHeld: true });
  const before = state.trust;
  act('border', { type: 'decideStop', stop, choice: 'hold' });
  expect(person(who).fate).toBe('held');
  expect(person(other).fate).toBe('held');
  expect(state.trust).toBeGreaterThanOrEqual(before);
});

it('a companion who is not held is named', () => {
  const { act, stop, other, person, file } = atStop('detain', { companionHeld: false });
  act('border', { type: 'decideStop', stop, choice: 'hold' });
  expect(person(other).fate).toBe('free');
  expect(file('border').find((one) => one.sensor === 'companion')).toMatchObject({ person: other, weight: 0.75 });
});

it('a hold below the law costs trust at once', () => {
  const { state, act, stop } = atStop('check', { companionHeld: false });
  act('border', { type: 'decideStop', stop, choice: 'hold' });
  expect(state.log.some((line) => line.words.key === 'flow.heldBelowLaw')).toBe(true);
  expect(state.trust).toBe(6);
});

it('asking the joint file shows what all hold together, once, and costs a unit next round', () => {
  const set = atStop('check');
  const { board, state, act, refused, stop, who } = set;
  weigh(set, who, 2, 'intelligence');
  weigh(set, who, 1, 'response');
  const before = resourceLeft(board, state, 'border', 'unit');
  act('border', { type: 'askJointFile', stop });
  expect(state.stops[0]?.joint).toBeGreaterThanOrEqual(3);
  expect(stopChoices(board, state, state.stops[0] as never)[3]?.lawful).toBe(true);
  expect(refused('border', { type: 'askJointFile', stop })).toBe('refuse.jointAsked');
  act('border', { type: 'decideStop', stop, choice: 'waveThrough' });
  expect(resourceLeft(board, state, 'border', 'unit')).toBe(before - 1);
});

it('let run needs a surveillance team that was left free', () => {
  const set = table({ luck: { harmlessTravel: false, check: true } });
  const [who = ''] = set.cell('helpers').members;
  set.state.alerts.push({ person: who, code: 'check', since: 1, byCard: false });
  for (const place of ['capital', 'quarter', 'hub', 'shore']) set.order('intelligence', { kind: 'watch', place });
  set.order('border', { kind: 'post', sector: 'motorway', units: 1 });
  set.order('attacker', { kind: 'journey', cell: 'helpers', path: ['capital'] });
  set.round();
  const stop = set.state.stops[0]?.id ?? '';
  expect(set.refused('border', { type: 'decideStop', stop, choice: 'shadow' })).toBe('refuse.noTeamFree');
});

it('a shadow keeps a team on the person for two rounds', () => {
  const { board, state, act, stop, who, rounds } = atStop('discreet');
  act('border', { type: 'decideStop', stop, choice: 'shadow' });
  expect(state.shadows).toEqual([{ person: who, until: 2 }]);
  expect(resourceLeft(board, state, 'intelligence', 'team')).toBe(3);
  rounds(1);
  expect(resourceLeft(board, state, 'intelligence', 'team')).toBe(4);
});

it('when time is up the party is waved through and no decision is recorded', () => {
  const { state, act, stop, refused } = atStop('check');
  expect(refused('clock', { type: 'stopTimeUp', stop: 's8-8' })).toBe('refuse.noSuchStop');
  act('clock', { type: 'stopTimeUp', stop });
  expect(state.round).toBe(2);
  expect(state.log.some((line) => line.words.key === 'flow.stopNoDecision')).toBe(true);
});

it('several stops are decided one after the other before the round goes on', () => {
  const set = table({ luck: { harmlessTravel: true, check: true } });
  for (const person of set.state.people) {
    if (person.role === 'harmless')
      set.state.alerts.push({ person: person.code, code: 'check', since: 1, byCard: false });
  }
  set.order('border', { kind: 'post', sector: 'rail', units: 2 });
  set.round();
  const count = set.state.stops.length;
  expect(count).toBeGreaterThan(1);
  for (let decided = 0; decided < count; decided++) {
    expect(set.state.phase).toBe('stops');
    const open = set.state.stops.find((one) => one.decision === null);
    set.act('border', { type: 'decideStop', stop: open?.id ?? '', choice: 'waveThrough' });
  }
  expect(set.state.round).toBe(2);
});
