import { describe, expect, it } from 'vitest';
import { checkChance } from '../../src/rules/checks';
import { table } from '../harness/table';

const quiet = { harmlessTravel: false } as const;

describe('the chance of a check', () => {
  const { board } = table();
  const sea = board.sectors.get('sea');
  const rail = board.sectors.get('rail');

  it('at an outer border somebody is always checked, and more with every unit', () => {
    if (sea === undefined) throw new Error('no sea');
    expect(checkChance(board, sea, 0)).toBeCloseTo(0.1);
    expect(checkChance(board, sea, 1)).toBeCloseTo(1 - 0.9 * 0.65);
    expect(checkChance(board, sea, 3)).toBeCloseTo(1 - 0.9 * 0.65 ** 3);
  });

  it('an inner border without units is open', () => {
    if (rail === undefined) throw new Error('no rail');
    expect(checkChance(board, rail, 0)).toBe(0);
    expect(checkChance(board, rail, 2)).toBeCloseTo(1 - 0.65 ** 2);
  });
});

it('a journey takes the cell and everybody in it to its end', () => {
  const { cell, person, order, round } = table({ luck: { ...quiet, check: false } });
  order('attacker', { kind: 'journey', cell: 'helpers', path: ['capital', 'stadium'] });
  round();
  expect(cell('helpers').place).toBe('stadium');
  for (const code of cell('helpers').members) expect(person(code).place).toBe('stadium');
});

it('a journey follows ways that exist, has at most three legs, and waits for the first round in which it may', () => {
  const { refused } = table();
  const journey = (cell: string, path: string[]) =>
    refused('attacker', { type: 'giveOrder', order: { kind: 'journey', cell, path } });
  expect(journey('helpers', ['stadium'])).toBe('refuse.noWay');
  expect(journey('helpers', ['capital', 'stadium', 'capital', 'quarter'])).toBe('refuse.tooManyLegs');
  expect(journey('returnees', ['shore'])).toBe('refuse.notBefore');
});

it('whoever crosses in his own name and is checked is on Border’s file a round later, outside with more weight', () => {
  const { cell, order, round, file } = table({ luck: { ...quiet, check: true } });
  order('border', { kind: 'post', sector: 'motorway', units: 1 });
  order('attacker', { kind: 'journey', cell: 'helpers', path: ['capital'] });
  round();
  const seen = file('border').filter((report) => report.sensor === 'crossing');
  expect(seen.map((report) => report.person).sort()).toEqual([...cell('helpers').members].sort());
  expect(seen.every((report) => report.weight === 0 && report.since === 2)).toBe(true);
});

it('an inner border where nobody is posted leaves no trace, and the attacker learns that nobody was there', () => {
  const { state, order, round, file } = table({ luck: quiet });
  order('attacker', { kind: 'journey', cell: 'helpers', path: ['capital'] });
  round();
  expect(file('border').some((report) => report.sensor === 'crossing')).toBe(false);
  expect(state.attacker.met).toEqual([{ round: 1, sector: 'motorway', units: 0, what: 'nobody' }]);
});

it('papers in another name that hold keep a traveller off the file, for one border', () => {
  const { cell, order, round, file } = table({
    luck: { ...quiet, check: true, papersCover: true, papersFound: false },
  });
  cell('helpers').papers = true;
  order('border', { kind: 'post', sector: 'motorway', units: 1 });
  order('border', { kind: 'post', sector: 'rail', units: 1 });
  order('attacker', { kind: 'journey', cell: 'helpers', path: ['capital', 'hub'] });
  round();
  const places = file('border')
    .filter((report) => report.sensor === 'crossing')
    .map((report) => report.place);
  expect(places).toEqual(['hub', 'hub']);
  expect(cell('helpers').papers).toBe(false);
});

it('harmless people travel, are checked alike, and are at home again', () => {
  const { state, order, round, file, person } = table({ luck: { harmlessTravel: true, check: true } });
  order('border', { kind: 'post', sector: 'rail', units: 1 });
  round();
  const crossed = file('border').filter((report) => report.sensor === 'crossing');
  expect(crossed.length).toBeGreaterThan(4);
  for (const report of crossed) {
    expect(person(report.person ?? '').role).toBe('harmless');
    expect(person(report.person ?? '').place).toBe(person(report.person ?? '').home);
  }
  expect(state.attacker.met).toEqual([]);
});

it('overseas pressure may keep a cell in the haven', () => {
  const { cell, order, round, rounds } = table({ luck: { ...quiet, pressure: true } });
  rounds(1);
  order('coordination', { kind: 'pressure' });
  order('attacker', { kind: 'journey', cell: 'returnees', path: ['shore'] });
  round();
  expect(cell('returnees').place).toBe('haven');
});

it('a cell that is held up cannot travel until then', () => {
  const { cell, refused } = table();
  cell('helpers').heldUpUntil = 2;
  const order = { kind: 'journey', cell: 'helpers', path: ['capital'] } as const;
  expect(refused('attacker', { type: 'giveOrder', order: { ...order, path: [...order.path] } })).toBe('refuse.heldUp');
});

it('without a service that decides stops nothing is written at a border and nobody is stopped', () => {
  const luck = { check: true, papersCover: true, papersFound: true } as const;
  const set = table({ luck, scenario: (raw) => (raw.services[1].decidesStops = false) });
  set.cell('helpers').papers = true;
  set.order('border', { kind: 'post', sector: 'motorway', units: 1 });
  set.order('attacker', { kind: 'journey', cell: 'helpers', path: ['capital'] });
  set.round();
  expect(set.state.round).toBe(2);
  expect(set.file('border').some((report) => report.sensor === 'crossing')).toBe(false);
});
