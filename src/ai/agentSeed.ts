import type { Seed } from '../rules/random';
import { hashText } from '../rules/random';

/**
 * The seed of the agent of one seat in one exercise. It is made from the exercise's seed by the host, so that an
 * exercise repeats exactly, and tells the agent nothing about the luck of the exercise.
 */
export function agentSeed(seed: Seed, seat: string): Seed {
  const text = `${seed.join('.')}/${seat}`;
  const word = (name: string) => hashText(text, hashText(name));
  return [word('agent1'), word('agent2'), word('agent3'), word('agent4')];
}
