import { expect, it } from 'vitest';
import { writeReport } from '../../src/rules/reports';
import type { SeatId } from '../../src/rules/state';
import type { AttackerView, ControlView, ServiceView } from '../../src/view/seatView';
import { view } from '../../src/view/view';
import type { Luck, Table } from '../harness/table';
import { table } from '../harness/table';

/**
 * One of the helpers is arrested while the other drives to the capital and is stopped at the border. Three services have
 * both on file.
 */
function atStop(luck: Luck = {}): Table & { taken: string; stopped: string; stop: string } {
  const set = table({
    scenario: (raw) => {
      raw.numbers.trust.belowLaw = 0;
    },
    luck: { harmlessTravel: false, check: true, arrest: true, ...luck },
  });
  const [taken = '', stopped = ''] = set.cell('helpers').members;
  for (const collector of ['response', 'border', 'intelligence'])
    for (const person of [taken, stopped]) putOnFile(set, collector, person);
  set.state.alerts.push({ person: stopped, code: 'check', since: 1, byCard: false });
  set.order('border', { kind: 'post', sector: 'motorway', units: 1 });
  set.order('border', { kind: 'post', sector: 'sea', units: 2 });
  set.order('response', { kind: 'arrest', person: taken });
  set.order('attacker', { kind: 'journey', cell: 'helpers', path: ['capital'] });
  set.round();
  return { ...set, taken, stopped, stop: set.state.stops[0]?.id ?? '' };
}

function putOnFile({ board, state }: Table, collector: string, person: string): void {
  const words = { key: 'flow.small' };
  const about = { place: null, person, weight: 1, grade: 'B2', words, delay: 0, ordinal: 0 };
  writeReport(board, state, { collector, sensor: 'card', sight: 'named', ...about });
}

const serviceOf = ({ board, state }: Table, seat: SeatId) => view(board, state, seat, 'en') as ServiceView;
const attackerOf = ({ board, state }: Table) => view(board, state, 'attacker', 'en') as AttackerView;
const heldOn = (set: Table, seat: SeatId, code: string) =>
  serviceOf(set, seat).people.find((person) => person.code === code)?.held;

it('who was arrested is read at the outcome, not while a stop is open', () => {
  const set = atStop();
  expect(set.state.phase).toBe('stops');
  expect(set.person(set.taken).fate).toBe('held');
  expect(heldOn(set, 'response', set.taken)).toBe(false);
  set.act('border', { type: 'decideStop', stop: set.stop, choice: 'waveThrough' });
  expect(heldOn(set, 'response', set.taken)).toBe(true);
  expect(heldOn(set, 'border', set.taken)).toBe(false);
});

it('the attacker reads its losses, its journeys and what it met at the outcome, not while a stop is open', () => {
  const set = atStop();
  const before = attackerOf(set);
  const helpers = (seen: AttackerView) => seen.cells.find(({ id }) => id === 'helpers');
  expect(helpers(before)).toMatchObject({ place: 'quarter' });
  expect(helpers(before)?.members).toContain(set.taken);
  expect(before.met).toEqual([]);
  set.act('border', { type: 'askJointFile', stop: set.stop });
  expect(attackerOf(set)).toEqual(before);
  set.act('border', { type: 'decideStop', stop: set.stop, choice: 'waveThrough' });
  expect(helpers(attackerOf(set))).toMatchObject({ place: 'capital' });
  expect(helpers(attackerOf(set))?.members).not.toContain(set.taken);
  expect(attackerOf(set).met).toMatchObject([{ what: 'stopped' }]);
});

it('a team that was set on somebody at a stop is known at once to its service, and to nobody else', () => {
  const set = table({
    scenario: (raw) => {
      raw.numbers.sensors.checks.externalMiss = 0;
      raw.numbers.sensors.checks.internalMiss = 0;
    },
    luck: { harmlessTravel: true, check: true },
  });
  for (const { code } of set.state.people)
    set.state.alerts.push({ person: code, code: 'check', since: 1, byCard: false });
  set.round();
  expect(set.state.stops.length).toBeGreaterThan(1);
  const others = ['response', 'coordination', 'attacker'];
  const before = others.map((seat) => JSON.stringify(view(set.board, set.state, seat, 'en')));
  const stop = serviceOf(set, 'border').stop;
  set.act('border', { type: 'decideStop', stop: stop?.stop ?? '', choice: 'shadow' });
  expect(set.state.phase).toBe('stops');
  const { follows, log } = serviceOf(set, 'intelligence');
  expect(follows).toEqual([{ person: stop?.person, until: 2 }]);
  expect(log[0]?.words.key).toBe('flow.shadowing');
  expect(others.map((seat) => JSON.stringify(view(set.board, set.state, seat, 'en')))).toEqual(before);
});

it('a team comes back when the person it shadows is taken', () => {
  const set = atStop();
  set.act('border', { type: 'decideStop', stop: set.stop, choice: 'shadow' });
  expect(serviceOf(set, 'intelligence').follows).toHaveLength(1);
  set.order('response', { kind: 'arrest', person: set.stopped });
  set.round();
  expect(set.person(set.stopped).fate).toBe('held');
  expect(serviceOf(set, 'intelligence').follows).toEqual([]);
  expect(set.file('intelligence').filter((report) => report.sensor === 'follow' && report.round === 2)).toEqual([]);
});

it('the unit that asked for the joint file leaves its own sector first', () => {
  const set = atStop();
  expect(set.state.posts).toMatchObject({ motorway: 1, sea: 2 });
  set.state.posts.sea = 4;
  set.act('border', { type: 'askJointFile', stop: set.stop });
  set.act('border', { type: 'decideStop', stop: set.stop, choice: 'waveThrough' });
  expect(set.state.posts).toMatchObject({ motorway: 0, sea: 4 });
});

it('Control reads who is spoken to in each line; nobody else reads who reads what he reads', () => {
  const set = atStop();
  const { log } = view(set.board, set.state, 'control', 'en') as ControlView;
  const readers = (key: string) => log.find((line) => line.words.key === key)?.readBy;
  expect(readers('evidence.lost')).toEqual(['attacker']);
  expect(readers('evidence.captured') ?? readers('evidence.capturedBelowLaw')).toEqual(['intelligence', 'response']);
  expect(readers('evidence.publicArrest')).toBeNull();
  set.act('border', { type: 'decideStop', stop: set.stop, choice: 'hold' });
  for (const seat of set.board.seats) {
    const seen = view(set.board, set.state, seat, 'en');
    expect(seen.log.length).toBeGreaterThan(0);
    expect(seen.log.every(({ readBy }) => readBy === null)).toBe(true);
  }
});
