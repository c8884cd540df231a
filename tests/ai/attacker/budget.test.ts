import { describe, expect, it } from 'vitest';
import { openBudget, openInParts } from '../../../src/ai/attacker/strong/budget';

describe('a budget', () => {
  it('of iterations never ends by the clock, and is shared out in whole ones', () => {
    const budget = openBudget({ iterations: 7 });
    expect([budget.iterations, budget.mayGoOn(), budget.left()]).toEqual([7, true, Number.POSITIVE_INFINITY]);
    expect(openInParts({ iterations: 700 }, 0.6).map(({ iterations }) => iterations)).toEqual([420, 280]);
  });

  it('without any time lets nothing begin', () => {
    for (const budget of [openBudget({ milliseconds: 0 }), ...openInParts({ milliseconds: 0 }, 0.6)]) {
      expect(budget.mayGoOn()).toBe(false);
      expect(budget.left()).toBeLessThan(0);
    }
  });

  it('does not begin a step as long as the longest so far when that would end too late', () => {
    const budget = openBudget({ milliseconds: 150 });
    expect(budget.mayGoOn()).toBe(true);
    while (budget.left() > 60);
    expect(budget.mayGoOn()).toBe(false);
    expect(budget.left()).toBeGreaterThan(0);
  });

  it('in two parts begins both at once, so that the first takes from the second', () => {
    const [first, second] = openInParts({ milliseconds: 1000 }, 0.6);
    expect(first.left()).toBeGreaterThan(0);
    expect(second.left() - first.left()).toBeGreaterThan(300);
  });
});
