import type { Board } from '../../rules/board';
import type { Belief } from '../belief';

/** How surely readers hold somebody for one of the network: the mean over their filters; 0 of whom nothing names. */
export function suspicionOf(beliefs: readonly Belief[], code: string): number {
  let sum = 0;
  for (const { people } of beliefs) sum += people.find((person) => person.code === code)?.operative ?? 0;
  return beliefs.length === 0 ? 0 : sum / beliefs.length;
}

/** How surely readers know somebody of a cell: its member whom they suspect most. */
export function mostSuspected(beliefs: readonly Belief[], members: readonly string[]): number {
  let most = 0;
  for (const code of members) most = Math.max(most, suspicionOf(beliefs, code));
  return most;
}

/**
 * The chance that somebody belongs to the network, also of whom the reader has never heard: those not named share
 * what is left of the operatives that he expects among all codes that are left.
 */
export function operativeChance(board: Board, { people, operatives }: Belief, code: string): number {
  let named = 0;
  for (const person of people) {
    if (person.code === code) return person.operative;
    named += person.operative;
  }
  const { subjects, cells, unlistedHarmless, spare } = board.scenario.people;
  const unlisted = cells.reduce((sum, cell) => sum + cell.unlisted, 0);
  const others = subjects.length + unlisted + unlistedHarmless + spare - people.length;
  return others <= 0 ? 0 : Math.min(1, Math.max(0, operatives - named) / others);
}
