import { expect, it } from 'vitest';
import { costTo, pathTo, sectorsOnTheWay, waysPriced } from '../../src/ai/geography';
import { makeBoard } from '../../src/rules/board';
import { tableFace } from '../../src/view/tableFace';
import { tinyScenario } from '../harness/tinyScenario';

const face = tableFace(makeBoard(tinyScenario()), 'en');

it('the cheapest way follows the routes and avoids a border that costs more', () => {
  const open = waysPriced(face, () => 1)('hub');
  expect(pathTo(open, 'capital')).toEqual(['capital']);
  expect(costTo(open, 'capital')).toBe(1);
  const railBurnt = waysPriced(face, (sector) => (sector === 'rail' ? 5 : 1))('hub');
  expect(pathTo(railBurnt, 'capital')).toEqual(['quarter', 'capital']);
  expect(costTo(railBurnt, 'capital')).toBe(2);
});

it('no way leads to a place that is not on the map, and none is needed to stay', () => {
  const ways = waysPriced(face, () => 1)('hub');
  expect(costTo(ways, 'nowhere')).toBe(Number.POSITIVE_INFINITY);
  expect(pathTo(ways, 'nowhere')).toEqual([]);
  expect(pathTo(ways, 'hub')).toEqual([]);
});

it('sectors on the way are those between the haven and the targets', () => {
  const passed = sectorsOnTheWay(face);
  expect(passed.get('sea')).toBe(2);
  expect(passed.get('rail')).toBe(2);
  expect(passed.get('motorway')).toBeUndefined();
});
