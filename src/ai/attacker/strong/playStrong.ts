import type { Board } from '../../../rules/board';
import type { Seed } from '../../../rules/random';
import type { AttackerView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { writePlan } from '../adaptive/writePlan';
import type { Budget } from './budget';
import { openBudget } from './budget';
import type { Candidate } from './candidates';
import { favourite } from './favourite';
import { compare } from './gate';
import { tryOut } from './tryOut';

const BREADTH = { plans: 6, changes: 3 };
const WORLDS = 24;
const ALIKE = { near: 0.05, most: 0.1 };

/**
 * Writes the round by the orders that did best in worlds that may be the true one; by the doctrine's unless others are
 * clearly better; of targets almost alike it takes the one that nobody else knows it likes.
 */
export function playStrong(desk: Desk<AttackerView>, board: Board, seed: Seed, budget: Budget): void {
  const tried = tryOut(desk, board, seed, openBudget(budget), { breadth: BREADTH, worlds: WORLDS });
  if (tried === null) return;
  const { candidates, trials } = tried;
  const best = trials.order[0] ?? 0;
  const { clear } = compare(trials.values[best] ?? [], trials.values[0] ?? []);
  const chosen = favourite(tried, clear ? best : 0, { ...tried, chance: desk.chance }, ALIKE);
  writePlan(desk, (candidates[chosen] as Candidate).steps);
}
