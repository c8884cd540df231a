import { describe, expect, it } from 'vitest';
import { apply } from '../../src/rules/apply';
import { makeBoard } from '../../src/rules/board';
import { clone } from '../../src/rules/clone';
import { seedFrom } from '../../src/rules/random';
import type { Scenario } from '../../src/rules/shape/scenario';
import type { SeatId, State } from '../../src/rules/state';
import { otherBoard } from '../../src/simulation/otherWorld/otherBoard';
import { otherWorld } from '../../src/simulation/otherWorld/otherWorld';
import { playRandomly } from '../../src/simulation/randomPlay';
import { view } from '../../src/view/view';
import { differences } from '../harness/differences';
import { loadShipped } from '../harness/shipped';
import { withManhunt } from '../harness/tinyManhunt';
import { tinyScenario } from '../harness/tinyScenario';

/** The same scenario with full files and closed borders: alerts, arrests, stops and holds in every round. */
function watchful(scenario: Scenario): Scenario {
  const { checks } = scenario.numbers.sensors;
  return {
    ...scenario,
    numbers: {
      ...scenario.numbers,
      weights: { ...scenario.numbers.weights, dossier: 4 },
      sensors: {
        ...scenario.numbers.sensors,
        checks: { ...checks, externalMiss: 0, internalMiss: 0, harmlessTravel: 0.6 },
      },
      trust: { ...scenario.numbers.trust, harmlessHeld: 0.1, belowLaw: 0.1, missedCell: 0, emptyDoor: 0 },
    },
    people: {
      ...scenario.people,
      subjects: scenario.people.subjects.map((one) => ({
        ...one,
        heldBy: scenario.services.map(({ id }) => id).slice(0, 3),
      })),
    },
  };
}

describe.each([
  ['a tiny scenario', () => tinyScenario(), 5, { stops: 0, ended: 30 }],
  ['the Paris deck', () => loadShipped('paris-2015'), 2, { stops: 0, ended: 10 }],
  [
    'a tiny manhunt',
    () => ({ ...watchful(tinyScenario(withManhunt())), startAct: 'manhunt' as const }),
    7,
    { stops: 60, ended: 60 },
  ],
  ['a tiny scenario at its stops', () => watchful(tinyScenario()), 5, { stops: 60, ended: 60 }],
  ['the Paris deck at its stops', () => watchful(loadShipped('paris-2015')), 2, { stops: 60, ended: 10 }],
])('two worlds on %s', (_name, scenario, games, least) => {
  it('a view is byte-equal when only what its seat may not know is changed, at every step of random games', () => {
    const board = makeBoard(scenario());
    const secret = new Map(board.seats.map((seat) => [seat, otherBoard(board, seat)]));
    const compared = { planning: 0, stops: 0, ended: 0 };
    let salt = 0;
    const compare = (state: State, seat: SeatId) => {
      compared[state.phase] += 1;
      salt += 1;
      const here = view(board, state, seat, 'en');
      const there = view(secret.get(seat) ?? board, otherWorld(board, state, seat, salt), seat, 'en');
      if (JSON.stringify(here) === JSON.stringify(there)) return;
      expect({ seat, round: state.round, phase: state.phase, differs: differences(here, there) }).toEqual({
        seat,
        differs: [],
      });
    };
    const compareAll = (state: State) => {
      for (const seat of board.seats) for (let world = 0; world < 2; world++) compare(state, seat);
    };
    /** Control ends the exercise before Border has decided: nothing of the truth shows before it is revealed. */
    const compareEndedHere = (state: State) => {
      const ended = clone(state);
      apply(board, ended, 'control', { type: 'endExercise' });
      compareAll(ended);
    };
    let turn = 0;
    const afterCommand = (state: State) => {
      turn += 1;
      if (state.phase === 'planning') compare(state, board.seats[turn % board.seats.length] ?? 'attacker');
      else compareAll(state);
      if (state.phase === 'stops' && turn % 5 === 0) compareEndedHere(state);
    };
    for (let game = 0; game < games; game++) playRandomly(board, seedFrom(`two-worlds-${game}`), { afterCommand });
    expect(compared.planning).toBeGreaterThan(100);
    expect(compared.stops).toBeGreaterThanOrEqual(least.stops);
    expect(compared.ended).toBeGreaterThanOrEqual(least.ended);
  });
});
