import { z } from 'zod';
import { apply } from './apply';
import { makeBoard } from './board';
import { command } from './command';
import type { Seed } from './random';
import { setup } from './setup';
import { scenario } from './shape/scenario';
import type { State } from './state';

const word = z.number().int().min(0).max(4294967295);
const holder = z.strictObject({ by: z.enum(['human', 'ai']), level: z.number().int().min(0).max(4).nullable() });

/**
 * A whole exercise in one file: what it was played on and everything that was said, with times in milliseconds since
 * it began. Replay, review, bug reports and regression tests read this and nothing else.
 */
export const exerciseFile = z.strictObject({
  format: z.literal('vigil-exercise'),
  version: z.literal(1),
  /** Version of the rules that played it. */
  rules: z.number().int(),
  scenario,
  seed: z.tuple([word, word, word, word]),
  /** Who played each seat at the start. */
  holders: z.record(z.string(), holder),
  commands: z.array(z.strictObject({ seat: z.string().min(1).max(40), command, at: z.number().nullable() })),
  /** Hash of the last state, to be found again by a replay. */
  hash: z.string().regex(/^[0-9a-f]{32}$/),
});
export type ExerciseFile = z.infer<typeof exerciseFile>;

/**
 * Plays a recorded exercise again, to its last command. Throws a Refusal when a command is not allowed, which means
 * that the file was not made by these rules.
 */
export function replay(file: Pick<ExerciseFile, 'scenario' | 'seed' | 'holders' | 'commands'>): State {
  const board = makeBoard(file.scenario);
  const state = setup(board, file.seed as Seed, file.holders);
  for (const { seat, command } of file.commands) apply(board, state, seat, command);
  return state;
}
