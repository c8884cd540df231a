import type { Board } from '../rules/board';
import type { State } from '../rules/state';
import type { Language } from '../text/words';
import type { AttackerView } from './seatView';

/** The opportunities that the attacker holds, in the order in which it drew them. */
export function handInView(board: Board, state: State, language: Language): AttackerView['hand'] {
  const hand: AttackerView['hand'] = [];
  for (const id of state.attacker.hand) {
    const card = board.opportunities.get(id);
    if (card === undefined) continue;
    hand.push({ card: id, title: card.title[language], does: card.does[language], needs: card.needs });
  }
  return hand;
}
