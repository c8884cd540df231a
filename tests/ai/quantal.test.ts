import { expect, it } from 'vitest';
import { chanceFor } from '../../src/ai/chance';
import { likelihood, quantalChoice } from '../../src/ai/quantal';
import { seedFrom } from '../../src/rules/random';

const options = [
  { id: 'worse', utility: 0.4, option: 'worse' },
  { id: 'better', utility: 0.5, option: 'better' },
  { id: 'worst', utility: 0, option: 'worst' },
];

it('likelihoods grow like e to the power of what is put in', () => {
  for (const power of [0, -0.5, -1, -2, -4, -8]) {
    expect(likelihood(power)).toBeGreaterThan(0.9 * Math.exp(power));
    expect(likelihood(power)).toBeLessThan(1.1 * Math.exp(power));
  }
});

it('options are taken as often as their likelihoods say', () => {
  const sharp = 10;
  const taken = { better: 0, worse: 0, worst: 0 };
  const games = 4000;
  for (let game = 0; game < games; game++) {
    const chosen = quantalChoice(options, sharp, chanceFor(seedFrom(game), 'attacker', 1));
    taken[chosen as keyof typeof taken] += 1;
  }
  const total = 1 + Math.exp(-1) + Math.exp(-5);
  expect(taken.better / games).toBeCloseTo(1 / total, 1);
  expect(taken.worse / games).toBeCloseTo(Math.exp(-1) / total, 1);
  expect(taken.worst).toBeGreaterThan(0);
});

it('the mind is not changed from round to round while utilities stay', () => {
  for (let game = 0; game < 50; game++) {
    const at = (round: number) => quantalChoice(options, 5, chanceFor(seedFrom(game), 'attacker', round));
    expect(at(7)).toBe(at(1));
  }
});

it('where nothing can be chosen nothing is', () => {
  expect(quantalChoice([], 5, chanceFor(seedFrom(1), 'attacker', 1))).toBeUndefined();
});
