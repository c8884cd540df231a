import { passive } from '../../playGame';
import type { Manner } from '../habit';

/** Some seats do nothing of their own. */
export const stayPassive: Manner<'stayPassive'> = (habit, { seen, play }) =>
  habit.seats.includes(seen.seat) ? passive(seen) : play(seen);
