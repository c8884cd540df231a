import { beforeAll, describe, expect, it } from 'vitest';
import { apply } from '../../src/rules/apply';
import type { Board } from '../../src/rules/board';
import { makeBoard } from '../../src/rules/board';
import { clone } from '../../src/rules/clone';
import type { ExerciseFile } from '../../src/rules/exerciseFile';
import { exerciseFile, replay } from '../../src/rules/exerciseFile';
import { options } from '../../src/rules/options';
import { seedFrom } from '../../src/rules/random';
import { Refusal } from '../../src/rules/refusal';
import { RULES_VERSION } from '../../src/rules/setup';
import type { Scenario } from '../../src/rules/shape/scenario';
import type { State } from '../../src/rules/state';
import { stateHash } from '../../src/rules/stateHash';
import { diceOf } from '../../src/simulation/dice';
import { brokenInvariants } from '../../src/simulation/invariants';
import { playRandomly } from '../../src/simulation/randomPlay';
import { deepFreeze } from '../harness/deepFreeze';
import { loadShipped } from '../harness/shipped';
import { withManhunt } from '../harness/tinyManhunt';
import { tinyScenario } from '../harness/tinyScenario';

describe.each([
  ['the tiny scenario', () => tinyScenario(), 30],
  ['the tiny scenario with a manhunt', () => tinyScenario(withManhunt()), 30],
  ['the Paris deck', () => loadShipped('paris-2015'), 10],
])('random exercises on %s', (_name, read, games) => {
  let scenario: Scenario;
  let board: Board;
  beforeAll(() => {
    scenario = read();
    board = makeBoard(scenario);
  });

  it('run to an end, and nothing impossible is ever true', () => {
    for (let game = 0; game < games; game++) {
      const state = playRandomly(board, seedFrom(`fuzz-${game}`), {
        afterCommand: (now) => expect(brokenInvariants(board, now)).toEqual([]),
      });
      expect(state.outcome).not.toBeNull();
    }
  });

  it('are played again from their record to the very same state', () => {
    const commands: ExerciseFile['commands'] = [];
    const seed = seedFrom('record');
    const state = playRandomly(board, seed, {
      afterCommand: (_state, seat, command) => commands.push({ seat, command, at: null }),
    });
    const holders = state.holders;
    const file = {
      format: 'vigil-exercise',
      version: 1,
      rules: RULES_VERSION,
      scenario,
      seed,
      holders,
      commands,
      hash: stateHash(state),
    };
    const saved = exerciseFile.parse(JSON.parse(JSON.stringify(file)));
    expect(stateHash(replay(saved))).toBe(file.hash);
  });

  it('go on from a clone and leave the original untouched', () => {
    const points: State[] = [];
    playRandomly(board, seedFrom('clone'), {
      afterCommand: (state) => {
        if (state.log.length % 9 === 0) points.push(deepFreeze(clone(state)));
      },
    });
    expect(points.length).toBeGreaterThan(3);
    for (const point of points.slice(0, 12)) {
      const copy = clone(point);
      expect(copy).toEqual(point);
      while (copy.phase !== 'ended') {
        const stop = copy.stops.find((one) => one.decision === null);
        if (copy.phase === 'stops') apply(board, copy, 'clock', { type: 'stopTimeUp', stop: stop?.id ?? '' });
        else apply(board, copy, 'control', { type: 'endPhase' });
      }
    }
  });

  it('allow exactly the orders that the options say are possible', () => {
    const dice = diceOf(seedFrom('options'));
    let tried = 0;
    playRandomly(board, seedFrom('options'), {
      afterCommand: (state) => {
        if (!dice.chance(0.04) || state.phase !== 'planning') return;
        for (const seat of board.seats) tried += tryEveryForm(board, state, seat);
      },
    });
    expect(tried).toBeGreaterThan(200);
  });
});

/** Gives every order that the options list on a copy; answers how many. */
function tryEveryForm(board: Board, state: State, seat: string): number {
  let tried = 0;
  const before = stateHash(state);
  for (const option of options(board, state, seat).orders) {
    for (const form of option.targets.flatMap((target) => target.forms)) {
      const copy = clone(state);
      let allowed = true;
      try {
        apply(board, copy, seat, { type: 'giveOrder', order: form.order });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        allowed = false;
        if (tried % 10 === 0) expect(stateHash(copy)).toBe(before);
      }
      expect(allowed, JSON.stringify(form)).toBe(form.possible);
      tried += 1;
    }
  }
  return tried;
}
