import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/ai/attacker/strong/gate';
import { halve } from '../../../src/ai/attacker/strong/halving';
import { seedFrom, uniform } from '../../../src/rules/random';

const noise = (option: number, world: number) => uniform(seedFrom('noise'), 1, world, option, 0) - 0.5;

describe('trying options out by halves', () => {
  it('finds the best of many through the noise, and always keeps the doctrine beside it', () => {
    const worths = [0.4, 0.1, 0.2, 0.3, 0.9, 0.2, 0.1, 0.5, 0.3, 0.2];
    const trials = halve({
      options: worths.length,
      worlds: 100,
      budget: 400,
      mayGoOn: () => true,
      worthOf: (option, world) => (worths[option] as number) + noise(option, world),
    });
    expect(trials.order[0]).toBe(4);
    expect(trials.values[0]?.length).toBe(trials.values[4]?.length);
    expect(trials.values[1]?.length).toBeLessThan(trials.values[4]?.length ?? 0);
  });

  it.each([0, 1, 7, 50, 333])('asks no more than %i times when that is the budget', (budget) => {
    let asked = 0;
    const trials = halve({ options: 9, worlds: 30, budget, mayGoOn: () => true, worthOf: () => ++asked });
    expect(asked).toBeLessThanOrEqual(budget);
    expect(trials.spent).toBe(asked);
    expect(trials.order).toHaveLength(9);
  });

  it('stops when there is no more time', () => {
    let left = 3;
    const trials = halve({ options: 4, worlds: 30, budget: 1000, mayGoOn: () => left-- > 0, worthOf: () => 1 });
    expect(trials.spent).toBeLessThanOrEqual(12);
  });

  it('comes to an end with a single option', () => {
    const trials = halve({ options: 1, worlds: 5, budget: 20, mayGoOn: () => true, worthOf: () => 1 });
    expect(trials.order).toEqual([0]);
  });
});

describe('leaving the doctrine', () => {
  it('takes a gain of more than two standard errors on the same worlds', () => {
    const doctrine = [0, 1, 0, 1, 0, 1, 0, 1];
    expect(compare([1, 1, 1, 1, 1, 1, 1, 1], doctrine).clear).toBe(true);
    expect(compare([0, 1, 0, 1, 0, 1, 1, 1], doctrine).clear).toBe(false);
    expect(compare(doctrine, doctrine).clear).toBe(false);
  });

  it('is not done on a handful of worlds', () => {
    expect(compare([1, 1, 1], [0, 0, 0]).clear).toBe(false);
  });
});
