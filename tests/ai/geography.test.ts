import { expect, it } from 'vitest';
import { pathOf, sectorsOnTheWay, waysFrom } from '../../src/ai/geography';
import { makeBoard } from '../../src/rules/board';
import { tableFace } from '../../src/view/tableFace';
import { tinyScenario } from '../harness/tinyScenario';

const face = tableFace(makeBoard(tinyScenario()), 'en');
const pathTo = (ways: ReturnType<typeof waysFrom>, place: string) => {
  const way = ways.get(place);
  return way === undefined ? undefined : pathOf(way);
};

it('the cheapest way follows the routes and avoids a border that costs more', () => {
  const open = waysFrom(face, 'hub', () => 1);
  expect(pathTo(open, 'capital')).toEqual(['capital']);
  const railBurnt = waysFrom(face, 'hub', (step) => (step.sector === 'rail' ? 5 : 1));
  expect(pathTo(railBurnt, 'capital')).toEqual(['quarter', 'capital']);
});

it('sectors on the way are those between the haven and the targets', () => {
  const passed = sectorsOnTheWay(face);
  expect(passed.get('sea')).toBe(2);
  expect(passed.get('rail')).toBe(2);
  expect(passed.get('motorway')).toBeUndefined();
});
