import { expect, it } from 'vitest';
import { changesTo, spread } from '../../src/ai/defender/spread';

it('pieces go where the next one is worth most, so equal spots are covered before one is doubled', () => {
  const laid = spread(
    [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 1 },
      { id: 'c', weight: 1 },
    ],
    3,
    3,
    0.6,
  );
  expect([...laid.values()]).toEqual([1, 1, 1]);
});

it('a spot that matters much more is doubled before a spot that hardly matters is covered', () => {
  const laid = spread(
    [
      { id: 'a', weight: 3 },
      { id: 'b', weight: 1 },
    ],
    2,
    3,
    0.6,
  );
  expect(laid.get('a')).toBe(2);
});

it('never more than the limit stands on one spot', () => {
  const laid = spread(
    [
      { id: 'a', weight: 3 },
      { id: 'b', weight: 0.1 },
    ],
    4,
    2,
    0.9,
  );
  expect(laid.get('a')).toBe(2);
  expect(laid.get('b')).toBe(2);
});

it('what frees pieces is changed first, then the others in their order', () => {
  const now: Record<string, number> = { a: 0, b: 2, c: 1, d: 0 };
  const wanted = new Map([
    ['a', 1],
    ['b', 1],
    ['c', 1],
    ['d', 1],
  ]);
  expect(changesTo(['a', 'b', 'c', 'd'], wanted, (id) => now[id] ?? 0)).toEqual([
    { id: 'b', change: -1 },
    { id: 'a', change: 1 },
    { id: 'd', change: 1 },
  ]);
});
