import { expect, it } from 'vitest';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import { setup } from '../../src/rules/setup';
import { table } from '../harness/table';
import { tinyScenario } from '../harness/tinyScenario';

const board = makeBoard(tinyScenario());

it('the same seed makes the same exercise, another seed casts other people', () => {
  expect(setup(board, seedFrom('a'))).toEqual(setup(board, seedFrom('a')));
  const operatives = (seed: string) =>
    setup(board, seedFrom(seed))
      .people.filter((person) => person.role === 'operative')
      .map((person) => person.subject);
  expect(operatives('a')).not.toEqual(operatives('b'));
});

it('everybody has one code of his own, also those on no list', () => {
  const { people } = setup(board, seedFrom('codes'));
  const { subjects, cells, unlistedHarmless, spare } = board.scenario.people;
  const unlisted = cells.reduce((sum, cell) => sum + cell.unlisted, 0);
  expect(people).toHaveLength(subjects.length + unlisted + unlistedHarmless + spare);
  expect(new Set(people.map((person) => person.code)).size).toBe(people.length);
  people.forEach((person, index) => {
    expect(person.n).toBe(index + 1);
  });
});

it('a code tells nothing: every code belongs to an operative about equally often', () => {
  const seeds = 600;
  const often: number[] = [];
  for (let seed = 0; seed < seeds; seed++) {
    for (const person of setup(board, seedFrom(seed)).people) {
      if (person.role === 'operative') often[person.n] = (often[person.n] ?? 0) + 1;
    }
  }
  const expected = (seeds * 5) / 22;
  for (const count of often.slice(1)) expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
});

it('each cell starts with as many listed and unlisted members as the scenario says, all in one place', () => {
  const state = setup(board, seedFrom('cells'));
  for (const start of board.scenario.people.cells) {
    const members = state.people.filter((person) => person.cell === start.id);
    expect(members.filter((person) => person.subject !== null)).toHaveLength(start.listed);
    expect(members.filter((person) => person.subject === null)).toHaveLength(start.unlisted);
    expect(members.every((person) => person.place === start.start)).toBe(true);
    expect(members.every((person) => person.returnee)).toBe(start.start === 'haven');
  }
});

it('the first round begins with dossiers on file, cards dealt and a hand drawn', () => {
  const { state, file } = table();
  expect(state.phase).toBe('planning');
  expect(file('intelligence')).toHaveLength(3);
  expect(state.cards.map((card) => card.card)).toContain('open-borders');
  expect(state.attacker.hand.length).toBeGreaterThanOrEqual(3);
});
