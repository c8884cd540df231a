import type { Command } from '../rules/command';
import type { Words } from '../text/words';

/**
 * What an agent wants done: the commands in the order in which they are to be given, and why in sentences for
 * Control and the review. `considered` counts legal orders looked at, `taken` those that were written.
 */
export type Decision = {
  commands: Command[];
  reasons: Words[];
  stats: { level: number; considered: number; taken: number };
};
