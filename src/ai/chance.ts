import type { Seed } from '../rules/random';
import { hashText, PURPOSE, uniform } from '../rules/random';

/** An agent's own dice: the same question in the same round always gets the same answer. */
export type Chance = {
  /** A number from 0 up to 1 for a question of this round. */
  now: (question: string) => number;
  /** A number from 0 up to 1 that stays the same for the whole exercise. */
  always: (question: string) => number;
};

/** The dice of one seat. `seed` is the agent's own, never the exercise's. */
export function chanceFor(seed: Seed, seat: string, round: number): Chance {
  return {
    now: (question) => uniform(seed, PURPOSE.agent, round, hashText(`${seat}/${question}`), 1),
    always: (question) => uniform(seed, PURPOSE.agent, 0, hashText(`${seat}/${question}`), 0),
  };
}

/** One of a list, each as likely as the others; undefined when the list is empty. */
export function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[Math.min(list.length - 1, Math.floor(number * list.length))];
}
