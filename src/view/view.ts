import { actBoard } from '../rules/actBoard';
import { asAttackerReads } from '../rules/before';
import type { Board } from '../rules/board';
import { Reading } from '../rules/reading';
import type { SeatId, State } from '../rules/state';
import { whole } from '../rules/toRead';
import type { Language } from '../text/words';
import { attackerView } from './attackerView';
import { controlView } from './controlView';
import type { SeatView } from './seatView';
import { serviceView } from './serviceView';

/**
 * What one seat may know of an exercise, in the reader's language. The only way from a state to a page or an agent.
 * `revealed` adds the truth, once Control has revealed it. Throws for a seat that the scenario does not have.
 */
export function view(
  board: Board,
  state: State,
  seat: SeatId,
  language: Language,
  options: { revealed?: boolean } = {},
): SeatView {
  return whole(viewToRead(board, state, seat, language, options));
}

/**
 * The same view, worked out as it is read: for a reader who reads little of it and at once. It is not to be read after
 * the exercise has moved on, nor to be kept.
 */
export function viewToRead(
  board: Board,
  state: State,
  seat: SeatId,
  language: Language,
  { revealed = false } = {},
): SeatView {
  const here = actBoard(board, state);
  if (seat === 'control') return controlView(here, state, language, revealed);
  const read = seat === 'attacker' ? asAttackerReads(state) : state;
  const reader = { at: new Reading(here, read, seat), real: state, language, revealed };
  return seat === 'attacker' ? attackerView(reader) : serviceView(reader);
}
