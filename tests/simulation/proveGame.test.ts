import { expect, it } from 'vitest';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import { setup } from '../../src/rules/setup';
import { diceOf } from '../../src/simulation/dice';
import { brokenInvariants } from '../../src/simulation/invariants';
import { proveGame } from '../../src/simulation/proveGame';
import { wildCommand } from '../../src/simulation/wildCommand';
import { loadShipped } from '../harness/shipped';
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

it('somebody wild also says what only Control may, about rows that are on the list and one that is not', () => {
  const paris = makeBoard(loadShipped('paris-2015'));
  const dice = diceOf(seedFrom('wild'));
  const state = setup(paris, seedFrom('wild'));
  const listed = new Set(paris.scenario.injects.map(({ id }) => id));
  const said = new Set<string>();
  for (let time = 0; time < 2000; time++) {
    const { seat, command } = wildCommand(paris, state, dice);
    if ('inject' in command) said.add(`${seat === 'control'} ${command.type} ${listed.has(command.inject)}`);
  }
  for (const type of ['releaseInject', 'holdInject', 'skipInject']) {
    for (const known of [true, false]) {
      for (const control of [true, false]) expect(said).toContain(`${control} ${type} ${known}`);
    }
  }
});

it('random games of the Paris deck break nothing while injects are released, held and struck off out of turn', () => {
  const paris = makeBoard(loadShipped('paris-2015'));
  for (let game = 0; game < 4; game++) expect(proveGame(paris, seedFrom(`injects-${game}`)).fault).toBeNull();
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
  [
    'an inject that came twice',
    (state: ReturnType<typeof setup>) => {
      const once = {
        inject: 'stray',
        status: 'released',
        round: 1,
        by: 'control',
        person: null,
        companion: null,
        true: false,
      } as const;
      state.injects.push({ ...once }, { ...once });
    },
  ],
])('the proof would notice %s', (_name, hurt) => {
  const state = setup(board, seedFrom('hurt'));
  expect(brokenInvariants(board, state)).toEqual([]);
  hurt(state);
  expect(brokenInvariants(board, state)).not.toEqual([]);
});
