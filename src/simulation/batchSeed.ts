import type { Seed } from '../rules/random';
import { seedFrom } from '../rules/random';

/** The seed of one game of a batch: it depends on the batch's seed and the game's number alone. */
export function batchSeed(seed: string, game: number): Seed {
  return seedFrom(`${seed}#${game}`);
}
