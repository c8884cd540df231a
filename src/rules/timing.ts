import { roundOfAct } from './actBoard';
import type { Board } from './board';
import { holds } from './conditions/list';
import type { Condition } from './conditions/schemas';
import type { Act } from './shape/acts';
import type { State } from './state';

/** When something of the scenario may come: the rounds of an act that come into question, and all that must hold. */
export type Timing = { act: Act | 'any'; from: number; to: number; conditions: readonly Condition[] };

/** The timing that conditions amount to. Their rounds are laid together: most cards are out of their time, and soon told. */
export function timingOf(act: Timing['act'], conditions: readonly Condition[]): Timing {
  const timing = { act, from: 1, to: Number.POSITIVE_INFINITY, conditions };
  for (const condition of conditions) {
    if (condition.when !== 'round') continue;
    timing.from = Math.max(timing.from, condition.from);
    timing.to = Math.min(timing.to, condition.to ?? Number.POSITIVE_INFINITY);
  }
  return timing;
}

/** Whether it is time now, at the start of a round. */
export function isTime(board: Board, state: State, { act, from, to, conditions }: Timing): boolean {
  if (act !== 'any' && act !== state.act) return false;
  const round = roundOfAct(state);
  if (round < from || round > to) return false;
  for (const condition of conditions) if (!holds(board, state, condition)) return false;
  return true;
}
