import type { Board } from '../rules/board';
import { cardsAwaiting } from '../rules/cards';
import type { SeatId, State } from '../rules/state';
import type { Words } from '../text/words';
import { defenderStates } from './seatStates';

type WhatNow = { does: Words; rest: Words | null };

/** One sentence for a seat: what to do now, imperative first. */
export function whatNow(board: Board, state: State, seat: SeatId, revealed: boolean): WhatNow {
  if (state.phase === 'ended')
    return { does: { key: 'view.nowEnded' }, rest: { key: revealed ? 'view.nowRevealedRest' : 'view.nowEndedRest' } };
  if (state.phase === 'stops') return stopNow(board, state, seat);
  if (seat === 'control') return controlNow(board, state);
  const ready = seat === 'attacker' ? state.attacker.ready : state.services[seat]?.ready;
  if (ready) return { does: { key: 'view.nowReady' }, rest: waitingFor(board, state, seat) };
  const card = cardsAwaiting(state, seat)[0];
  if (card !== undefined) {
    const title = board.cards.get(card.card)?.title;
    return {
      does: { key: 'view.nowCard', params: { title: title === undefined ? card.card : { text: title } } },
      rest: { key: 'view.nowCardRest' },
    };
  }
  const wrote = seat === 'attacker' ? state.attacker.orders.length : (state.services[seat]?.orders.length ?? 0);
  return { does: { key: wrote === 0 ? 'view.nowWrite' : 'view.nowWriteMore' }, rest: waitingFor(board, state, seat) };
}

function stopNow(board: Board, state: State, seat: SeatId): WhatNow {
  if (seat !== board.borderService)
    return { does: { key: 'view.nowStopElsewhere' }, rest: { key: 'view.nowStopElsewhereRest' } };
  const index = state.stops.findIndex((stop) => stop.decision === null);
  const stop = state.stops[index];
  return {
    does: { key: 'view.nowStop', params: { sector: { sector: stop?.sector ?? '' } } },
    rest:
      state.stops.length > 1 ? { key: 'view.nowStopRest', params: { n: index + 1, count: state.stops.length } } : null,
  };
}

function controlNow(board: Board, state: State): WhatNow {
  const writing = defenderStates(board, state).filter((entry) => entry.state === 'writing');
  const others = state.attacker.ready ? writing.length : writing.length + 1;
  return { does: { key: 'view.nowControl', params: { n: others } }, rest: null };
}

/** Which other defenders are still writing, for a defender; the attacker learns only that others are. */
function waitingFor(board: Board, state: State, seat: SeatId): Words | null {
  const writing = defenderStates(board, state).filter((entry) => entry.state === 'writing' && entry.seat !== seat);
  if (writing.length === 0) return null;
  if (seat === 'attacker') return { key: 'view.othersWriting' };
  const first = writing[0];
  if (writing.length === 1 && first !== undefined)
    return { key: 'view.oneWriting', params: { seat: { seat: first.seat } } };
  return { key: 'view.someWriting', params: { n: writing.length } };
}
