import { expect, it } from 'vitest';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import { setup } from '../../src/rules/setup';
import { brokenInvariants } from '../../src/simulation/invariants';
import { proveGame } from '../../src/simulation/proveGame';
import { tinyScenario } from '../harness/tinyScenario';

const board = makeBoard(tinyScenario());

it('random games on the tiny scenario break nothing, and what is refused changes nothing', () => {
  let refused = 0;
  for (let game = 0; game < 20; game++) {
    const proof = proveGame(board, seedFrom(`prove-${game}`));
    expect(proof.fault).toBeNull();
    refused += proof.refused;
  }
  expect(refused).toBeGreaterThan(20);
});

it.each([
  ['trust above ten', (state: ReturnType<typeof setup>) => (state.trust = 11)],
  ['a cell that is not where its people are', (state: ReturnType<typeof setup>) => (state.cells[0]!.place = 'hub')],
  [
    'a person held and still in his cell',
    (state: ReturnType<typeof setup>) => {
      const code = state.cells[0]!.members[0];
      for (const person of state.people) if (person.code === code) person.fate = 'held';
    },
  ],
  [
    'a report on file before its time',
    (state: ReturnType<typeof setup>) => (state.services.intelligence!.file[0]!.since = 5),
  ],
  [
    'the same report twice on one file',
    (state: ReturnType<typeof setup>) => {
      const { file } = state.services.intelligence!;
      file.push({ ...file[0]! });
    },
  ],
])('the proof would notice %s', (_name, hurt) => {
  const state = setup(board, seedFrom('hurt'));
  expect(brokenInvariants(board, state)).toEqual([]);
  hurt(state);
  expect(brokenInvariants(board, state)).not.toEqual([]);
});
