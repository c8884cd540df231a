import { describe, expect, it } from 'vitest';
import { publicScenario } from '../../src/view/publicScenario';
import { loadShipped } from '../harness/shipped';

describe('what a page needs to reckon with', () => {
  it('does not tell in which district a cell begins, where the attacker has influence, or what a hunt would find', () => {
    const scenario = loadShipped('paris-2015');
    const open = publicScenario(scenario);
    const kinds = new Map(scenario.map.places.map(({ id, kind }) => [id, kind]));
    const begun = open.people.cells.map(({ start }) => start).filter((start) => kinds.get(start) === 'district');
    expect(new Set(begun).size).toBe(1);
    expect(new Set(scenario.people.cells.map(({ start }) => start)).size).toBeGreaterThan(2);
    expect(open.map.places.every(({ influence }) => influence === 0)).toBe(true);
    expect(open.manhunt?.opening).toBeUndefined();
  });
});
