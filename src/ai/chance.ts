import type { Seed } from '../rules/random';
import { hashText, PURPOSE, uniform } from '../rules/random';

/** An agent's own dice: the same question in the same round always gets the same answer. */
export type Chance = {
  /** A number from 0 up to 1 for a question of this round; `about` is the end of the question. */
  now(question: string, about?: string): number;
  /** A number from 0 up to 1 that stays the same for the whole exercise. */
  always(question: string, about?: string): number;
  /** `now` for a question that is asked about one thing after another. */
  asking(question: string): (about: string) => number;
  /** `now` for each of a list that stays the same, in its order. */
  nowOfEach(question: string, abouts: readonly string[]): number[];
  /** `always` for each of a list that stays the same, in its order. */
  alwaysOfEach(question: string, abouts: readonly string[]): number[];
};

/** The dice of one seat. `seed` is the agent's own, never the exercise's. */
export function chanceFor(seed: Seed, seat: string, round: number): Chance {
  return new OwnDice(seed, hashText('/', hashText(seat)), round);
}

/** A class, because agents ask all the time and engines keep its two answers once. */
class OwnDice implements Chance {
  readonly #seed: Seed;
  readonly #seat: number;
  readonly #round: number;

  constructor(seed: Seed, seat: number, round: number) {
    this.#seed = seed;
    this.#seat = seat;
    this.#round = round;
  }

  now(question: string, about = ''): number {
    return uniform(this.#seed, PURPOSE.agent, this.#round, hashText(about, hashText(question, this.#seat)), 1);
  }

  always(question: string, about = ''): number {
    return uniform(this.#seed, PURPOSE.agent, 0, hashText(about, hashText(question, this.#seat)), 0);
  }

  asking(question: string): (about: string) => number {
    const begun = hashText(question, this.#seat);
    return (about) => uniform(this.#seed, PURPOSE.agent, this.#round, hashText(about, begun), 1);
  }

  nowOfEach(question: string, abouts: readonly string[]): number[] {
    const entities = entitiesOf(abouts, hashText(question, this.#seat));
    return entities.map((entity) => uniform(this.#seed, PURPOSE.agent, this.#round, entity, 1));
  }

  alwaysOfEach(question: string, abouts: readonly string[]): number[] {
    const entities = entitiesOf(abouts, hashText(question, this.#seat));
    return entities.map((entity) => uniform(this.#seed, PURPOSE.agent, 0, entity, 0));
  }
}

const known = new WeakMap<readonly string[], Map<number, readonly number[]>>();

/** The numbers that stand for a question about each of a list; worked out once for each list. */
function entitiesOf(abouts: readonly string[], question: number): readonly number[] {
  let byQuestion = known.get(abouts);
  if (byQuestion === undefined) {
    byQuestion = new Map();
    known.set(abouts, byQuestion);
  }
  let entities = byQuestion.get(question);
  if (entities === undefined) {
    entities = abouts.map((about) => hashText(about, question));
    byQuestion.set(question, entities);
  }
  return entities;
}

/** One of a list, each as likely as the others; undefined when the list is empty. */
export function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[Math.min(list.length - 1, Math.floor(number * list.length))];
}
