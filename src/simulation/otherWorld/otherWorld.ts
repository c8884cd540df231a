import type { Board } from '../../rules/board';
import { clone } from '../../rules/clone';
import { uniform } from '../../rules/random';
import type { SeatId, State } from '../../rules/state';
import type { Chance } from './madeUp';
import { changeAttacker, changeOfAttackerUnknown } from './otherNetwork';
import { changeAwaited, changeLasting, changePlacements, changeServices } from './otherServices';
import { changeCards, changeInjects, changeLog, changeStops } from './otherTable';

/**
 * Another world that a seat cannot tell from this one: everything it may not know is changed, nothing else.
 * `salt` makes one world after another: in the odd ones others have done nothing, in the even ones a great deal.
 */
export function otherWorld(board: Board, state: State, seat: SeatId, salt: number): State {
  const other = clone(state);
  const chance: Chance = (ordinal) => uniform([salt, 77, 13, 5], 900, state.round, salt, ordinal);
  const busy = salt % 2 === 0;
  other.seed = [salt, salt + 1, salt + 2, salt + 3];
  changeInjects(board, other, seat, busy);
  changeAwaited(board, other, seat, busy);
  other.owed = busy ? board.scenario.cards.map(({ id, options }) => ({ card: id, option: options[0]?.id ?? '' })) : [];
  other.incidents = other.incidents.map((one) => ({ ...one, size: 'large' }));
  for (const holder of Object.keys(other.holders)) other.holders[holder] = { by: busy ? 'ai' : 'human', level: 3 };
  changeLog(other, seat, busy);
  changeServices(board, other, seat, busy);
  changeCards(board, other, seat, busy);
  changeStops(board, other, seat, busy);
  changePlacements(board, other, seat, chance);
  changeLasting(board, other, seat, busy);
  if (seat === 'attacker') changeOfAttackerUnknown(board, other, chance, busy);
  else changeAttacker(board, other, seat, chance, busy);
  return other;
}
