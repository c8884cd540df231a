import { expect } from 'vitest';

/**
 * So many hits in so many draws fit the stated chance. Four standard deviations: a right rule fails about once in
 * 16,000 seeds, and the seeds of tests are fixed.
 */
export function within(hits: number, draws: number, chance: number): void {
  const spread = Math.sqrt(chance * (1 - chance) * draws);
  expect(Math.abs(hits - chance * draws), `${hits} hits in ${draws} draws at ${chance}`).toBeLessThanOrEqual(
    4 * spread,
  );
}
