import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { makeBoard } from '../../src/rules/board';
import { chanceEffect, plainEffect } from '../../src/rules/effects/schemas';
import { seedFrom } from '../../src/rules/random';
import type { Scenario } from '../../src/rules/shape/scenario';
import { load } from '../../src/scenario/load';
import { playGame } from '../../src/simulation/playGame';
import { playRandomly } from '../../src/simulation/randomPlay';
import { say } from '../../src/text/say';
import { GENERATED_EFFECTS } from '../harness/generated/effects';
import { anyScenario } from '../harness/generated/scenario';

/** Files that are drawn in each test; a larger number is asked for by hand when the rules or the shape change. */
const RUNS = Number(process.env.VIGIL_SCENARIOS ?? 15);

/** Reads the file as the server would; throws with what its author would read. */
function read(file: object): Scenario {
  const { scenario, problems } = load(stringify(file), 'generated.yaml');
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ words, path }) => `${path.join('.')} ${say('en', words)}`)).toEqual([]);
  if (scenario === null) throw new Error('no scenario');
  return scenario;
}

describe('any scenario that an author may write', () => {
  it('loads, checks, and is played to its end by random seats', () => {
    fc.assert(
      fc.property(anyScenario, fc.string(), (file, seed) => {
        const board = makeBoard(read(file));
        const state = playRandomly(board, seedFrom(seed));
        expect(state.phase).toBe('ended');
        expect(board.scenario.bands.map(({ id }) => id)).toContain(state.outcome?.band);
        expect(state.round).toBeLessThanOrEqual(board.scenario.calendar.rounds);
      }),
      { numRuns: RUNS, seed: 13 },
    );
  });

  it('is played to its end by agents of level 1', () => {
    fc.assert(
      fc.property(anyScenario, fc.string(), (file, seed) => {
        const board = makeBoard(read(file));
        const result = playGame(board, { seed: seedFrom(seed), attacker: 1, defenders: 1 });
        expect(result.severity).toBeGreaterThanOrEqual(0);
        expect(result.round).toBeLessThanOrEqual(board.scenario.calendar.rounds);
      }),
      { numRuns: RUNS, seed: 14 },
    );
  });

  it('may hold every kind of effect', () => {
    const kinds = [...plainEffect.options.map(({ shape }) => shape.do.value), chanceEffect.shape.do.value];
    expect([...GENERATED_EFFECTS].sort()).toEqual([...kinds].sort());
    const seen = new Set<string>();
    for (const { cards, opportunities } of fc.sample(anyScenario, { numRuns: 60, seed: 15 })) {
      const all = [...cards.flatMap(({ options }) => options), ...opportunities].flatMap(({ effects }) => effects);
      for (const effect of all) seen.add(effect.do);
    }
    expect([...seen].sort()).toEqual([...kinds].sort());
  });
});
