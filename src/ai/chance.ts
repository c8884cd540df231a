import type { Seed } from '../rules/random';
import { hashText, PURPOSE, uniform } from '../rules/random';

/** An agent's own dice: the same question in the same round always gets the same answer. */
export type Chance = {
  /** A number from 0 up to 1 for a question of this round; `about` is the end of the question. */
  now: (question: string, about?: string) => number;
  /** A number from 0 up to 1 that stays the same for the whole exercise. */
  always: (question: string, about?: string) => number;
};

/** The dice of one seat. `seed` is the agent's own, never the exercise's. */
export function chanceFor(seed: Seed, seat: string, round: number): Chance {
  const own = hashText(`${seat}/`);
  const entity = (question: string, about: string) => hashText(about, hashText(question, own));
  return {
    now: (question, about = '') => uniform(seed, PURPOSE.agent, round, entity(question, about), 1),
    always: (question, about = '') => uniform(seed, PURPOSE.agent, 0, entity(question, about), 0),
  };
}

/** One of a list, each as likely as the others; undefined when the list is empty. */
export function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[Math.min(list.length - 1, Math.floor(number * list.length))];
}
