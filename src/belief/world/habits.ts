import type { Seed } from '../../rules/random';
import { PURPOSE, uniform } from '../../rules/random';

/** How the services of a made-up world work: what differs from one table of defenders to another. */
export type Habits = {
  /** Share of rounds in which a service does what comes to mind instead of what its file says, 0 to 1. */
  wanders: number;
  /** Share of its reports that it may send and does. */
  shares: number;
  /** How strongly guards go where the file points instead of where they are not expected. */
  guardsByFile: number;
  /** Share of rounds with overseas pressure while it is kept up. */
  pressure: number;
};

const NOVICE: Habits = { wanders: 0.6, shares: 0.5, guardsByFile: 0, pressure: 0.3 };
const CHECKLIST: Habits = { wanders: 0, shares: 1, guardsByFile: 0.25, pressure: 0.5 };
const BY_BELIEF: Habits = { wanders: 0, shares: 1, guardsByFile: 0.6, pressure: 0.5 };
const SHARE_OF_NOVICES = 0.1;
const SHARE_BY_BELIEF = 0.25;

/** The defenders of one made-up world, drawn from those that one may meet. */
export function drawHabits(seed: Seed): Habits {
  const drawn = uniform(seed, PURPOSE.agent, 0, 1, 1);
  if (drawn < SHARE_OF_NOVICES) return NOVICE;
  return drawn < SHARE_OF_NOVICES + SHARE_BY_BELIEF ? BY_BELIEF : CHECKLIST;
}
