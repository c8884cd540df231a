import type { Board } from '../rules/board';
import type { SeatId, State } from '../rules/state';
import type { Language } from '../text/words';
import type { PlayedView } from './seatView';

/**
 * The hint that a seat reads now: the first line of this round whose wish it has not fulfilled yet. Null when there is
 * none, and while others have the word.
 */
export function guideInView(board: Board, state: State, seat: SeatId, language: Language): PlayedView['guide'] {
  const ready = seat === 'attacker' ? state.attacker.ready : state.services[seat]?.ready;
  if (state.phase !== 'planning' || ready !== false) return null;
  const line = board.scenario.guide.find(
    ({ round, seat: reader, suggests }) =>
      round === state.round && reader === seat && (suggests === undefined || !isDone(state, seat, suggests)),
  );
  return line === undefined ? null : { text: line.text[language], suggests: line.suggests ?? null };
}

function isDone(state: State, seat: SeatId, wish: string): boolean {
  const service = state.services[seat];
  if (wish === 'send') return service?.sent.some(({ round }) => round === state.round) ?? false;
  const dealt = state.cards.find(({ card, seat: holder }) => card === wish && holder === seat);
  if (dealt !== undefined) return dealt.answer !== null;
  const orders = service?.orders ?? state.attacker.orders;
  return orders.some(({ order }) => order.kind === wish);
}
