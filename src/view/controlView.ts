import type { Board } from '../rules/board';
import type { State } from '../rules/state';
import type { Language } from '../text/words';
import { injectsForControl } from './injectInView';
import { logInView } from './logInView';
import { publicView } from './publicView';
import { seatState } from './seatStates';
import type { ControlView } from './seatView';
import { stopInView } from './stopInView';
import { truth } from './truth';
import { whatNow } from './whatNow';

/** What Control sees: everything. */
export function controlView(board: Board, state: State, language: Language, revealed: boolean): ControlView {
  const all = truth(board, state, language);
  return {
    kind: 'control',
    seat: 'control',
    ...publicView(board, state, language),
    whatNow: whatNow(board, state, 'control', revealed),
    log: logInView(state, 'control'),
    truth: revealed ? all : null,
    seats: board.seats.map((seat) => {
      const holder = state.holders[seat];
      const played = seat === 'attacker' ? state.attacker : state.services[seat];
      return {
        seat,
        state: seatState(board, state, seat),
        by: holder?.by ?? 'human',
        level: holder?.level ?? null,
        orders: played?.orders.length ?? 0,
        ready: played?.ready ?? false,
      };
    }),
    all,
    doctrine: board.scenario.attacker.doctrine,
    injects: injectsForControl(board, state, language),
    stop: board.borderService === null ? null : stopInView(board, state, board.borderService),
  };
}
