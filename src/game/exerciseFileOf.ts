import type { ExerciseFile } from '../rules/exerciseFile';
import { RULES_VERSION } from '../rules/setup';
import type { Scenario } from '../rules/shape/scenario';
import type { State } from '../rules/state';
import { stateHash } from '../rules/stateHash';
import type { Beginning } from './game';
import type { Entry } from './vault';

/**
 * The exercise as a file: what it began with, what was said, and the hash of where that led. `began` is the moment
 * from which times are counted, in milliseconds; names of people are not in it.
 */
export function exerciseFileOf(
  scenario: Scenario,
  beginning: Beginning,
  entries: Pick<Entry, 'seat' | 'command' | 'at'>[],
  state: State,
  began: number,
): ExerciseFile {
  return {
    format: 'vigil-exercise',
    version: 1,
    rules: RULES_VERSION,
    scenario,
    seed: [...beginning.seed],
    holders: beginning.holders,
    commands: entries.map(({ seat, command, at }) => ({ seat, command, at: Math.max(0, at - began) })),
    hash: stateHash(state),
  };
}
