import { createStore } from 'zustand';
import type { Drawer } from '../../game/outbox';
import type { Room } from '../../game/room';
import { makeTableClient } from '../../game/tableClient';
import type { Session, TableState } from '../session';
import { useSettings } from '../settings';
import { remainingAt } from '../ui/remaining';
import type { TalkingWire } from './networkWire';

/** A session that this page holds open; `retry` tries the line again at once. */
export type OpenSession = Session & { retry: () => void };

/**
 * Sits down at a table behind a line: keeps what comes down, sends what goes up, follows the reader's language. What is
 * not answered lies in the `drawer` for the next page.
 */
export function sitDown(kind: Session['kind'], wire: TalkingWire, drawer?: Drawer): OpenSession {
  const table = createStore<TableState>(() => ({
    face: null,
    room: null,
    views: {},
    connection: 'connecting',
    pictureAt: 0,
    unanswered: 0,
    dropped: null,
    model: null,
    reasons: [],
  }));
  const { setState, getState } = table;
  const client = makeTableClient(
    wire,
    {
      face: (face) => setState({ face }),
      room: (room) => setState({ room, pictureAt: Date.now() }),
      view: (seat, view) => {
        const { views, room, pictureAt } = getState();
        const now = Date.now();
        setState({
          views: { ...views, [seat]: view },
          room: room && clockMovedOn(room, pictureAt, now),
          pictureAt: now,
        });
      },
      seatLeft: (seat) => {
        const { [seat]: _left, ...views } = getState().views;
        setState({ views });
      },
      model: (model) => setState({ model: getState().model ?? model }),
      reasons: ({ from, reasons }) => setState({ reasons: [...getState().reasons.slice(0, from), ...reasons] }),
      connection: ({ state }) => setState({ connection: state }),
      unanswered: (unanswered) => setState({ unanswered }),
      dropped: (dropped) => setState({ dropped }),
    },
    drawer,
  );
  const deaf = useSettings.subscribe(({ language }) => wire.speak(language));
  return {
    kind,
    table,
    send: client.send,
    act: client.act,
    retry: wire.retry,
    leave: () => {
      deaf();
      client.leave();
    },
  };
}

/** The room with its clock as it stands at `now`, so that one moment of arrival holds for clock and picture alike. */
function clockMovedOn(room: Room, at: number, now: number): Room {
  return room.clock === null
    ? room
    : { ...room, clock: { ...room.clock, remaining: remainingAt(room.clock, at, now) } };
}
