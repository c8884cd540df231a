import { expect, it } from 'vitest';
import { chanceFor } from '../../src/ai/chance';
import { seedFrom } from '../../src/rules/random';

const PLACES = ['brussels', 'lille', 'saint-denis'];

it('a question about each of a list gets the numbers that it gets when it is asked one by one', () => {
  for (const seat of ['attacker', 'border']) {
    for (const round of [1, 7]) {
      const chance = chanceFor(seedFrom('dice'), seat, round);
      expect(chance.nowOfEach('place/', PLACES)).toEqual(PLACES.map((place) => chance.now('place/', place)));
      expect(chance.alwaysOfEach('place/', PLACES)).toEqual(PLACES.map((place) => chance.always('place/', place)));
      expect(chance.nowOfEach('guard/', PLACES)).not.toEqual(chance.nowOfEach('place/', PLACES));
    }
  }
});

it('what is asked for the whole exercise gets the same answer in every round, what is asked now another', () => {
  const [first, second] = [1, 2].map((round) => chanceFor(seedFrom('dice'), 'border', round));
  expect(first?.alwaysOfEach('sector/', PLACES)).toEqual(second?.alwaysOfEach('sector/', PLACES));
  expect(first?.nowOfEach('sector/', PLACES)).not.toEqual(second?.nowOfEach('sector/', PLACES));
});
