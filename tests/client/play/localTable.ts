import { createStore } from 'zustand';
import type { OpenSession } from '../../../src/client/connect/sitDown';
import type { TableState } from '../../../src/client/session';
import type { Aid } from '../../../src/game/aid';
import type { Room, RoomClock } from '../../../src/game/room';
import { apply } from '../../../src/rules/apply';
import type { Board } from '../../../src/rules/board';
import type { Command } from '../../../src/rules/command';
import { Refusal } from '../../../src/rules/refusal';
import type { SeatId, State } from '../../../src/rules/state';
import type { Language } from '../../../src/text/words';
import { tableFace } from '../../../src/view/tableFace';
import { view } from '../../../src/view/view';

/** Runs a change of the page to its end; a test of screens gives React's own. */
type Settle = (change: () => void) => void;

export type LocalTable = OpenSession & {
  /** Everything that was said through the session. */
  said: { seat: SeatId; command: Command }[];
  /** Any seat, or the clock, acts; the views follow. */
  play: (seat: SeatId, command: Command) => void;
  /** Sends the views anew after the state was changed by hand. */
  push: (change?: Partial<TableState>) => void;
};

type LocalOptions = {
  language?: Language;
  clock?: RoomClock | null;
  status?: Room['status'];
  revealed?: boolean;
  aid?: Aid;
  settle?: Settle;
};

/** A session without a line: the real rules and views in this process, for the screens of these seats. */
export function localTable(
  board: Board,
  state: State,
  seats: SeatId[],
  {
    language = 'en',
    clock = null,
    status = 'running',
    revealed = false,
    aid = 'notes',
    settle = (change) => change(),
  }: LocalOptions = {},
): LocalTable {
  const said: LocalTable['said'] = [];
  const room: Room = {
    exercise: 'local',
    group: 'Training group 2',
    status,
    revealed,
    aid,
    clock,
    me: { name: 'A', seats, role: 'trainee' },
    control: null,
  };
  const views = () => Object.fromEntries(seats.map((seat) => [seat, view(board, state, seat, language, { revealed })]));
  const table = createStore<TableState>(() => ({
    face: tableFace(board, language),
    room,
    views: views(),
    connection: 'live',
    pictureAt: Date.now(),
    unanswered: 0,
    dropped: null,
    model: null,
    reasons: [],
  }));
  const push = (change: Partial<TableState> = {}) =>
    settle(() => table.setState({ views: views(), pictureAt: Date.now(), ...change }));
  const play = (seat: SeatId, command: Command) => {
    apply(board, state, seat, command);
    push();
  };
  return {
    kind: 'solo',
    table,
    said,
    play,
    push,
    act: async () => ({ id: 'room', ok: true }),
    leave: () => {},
    retry: () => {},
    send: async (seat, command) => {
      said.push({ seat, command });
      try {
        play(seat, command);
        return { id: String(said.length), ok: true };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { id: String(said.length), ok: false, reason: error.words };
      }
    },
  };
}
