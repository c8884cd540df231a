import { actBoard } from '../rules/actBoard';
import type { Board } from '../rules/board';
import type { SeatId, State } from '../rules/state';
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
  { revealed = false } = {},
): SeatView {
  const here = actBoard(board, state);
  if (seat === 'control') return controlView(here, state, language, revealed);
  if (seat === 'attacker') return attackerView(here, state, language, revealed);
  return serviceView(here, state, seat, language, revealed);
}
