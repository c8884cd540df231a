import type { Command } from '../rules/command';
import type { Scenario } from '../rules/shape/scenario';
import type { SeatId } from '../rules/state';
import type { Words } from '../text/words';
import type { TableFace } from '../view/face';
import type { SeatView } from '../view/seatView';
import { commandId } from './commandId';
import { type Drawer, makeOutbox } from './outbox';
import type { Answer, Room } from './room';
import type { RoomAction } from './roomAction';
import type { SeatClient } from './seatClient';
import { makeSeatClient } from './seatClient';
import type { Connection, ReasonsDown, Wire } from './wire';

/** What a page hears of its table. `seatLeft`: the seat's picture is no longer to be shown. */
export type TableEars = {
  face: (face: TableFace) => void;
  room: (room: Room) => void;
  view: (seat: SeatId, view: SeatView) => void;
  seatLeft: (seat: SeatId) => void;
  /** What a service's own reading of its file is worked out from, where the exercise has that aid. */
  model?: (model: Scenario) => void;
  reasons?: (reasons: ReasonsDown) => void;
  connection: (connection: Connection) => void;
  unanswered: (count: number) => void;
  /** Why a command that an earlier page had left in the drawer was not carried out. */
  dropped?: (reason: Words) => void;
};

/** A page's end of a line: every seat its holder has, and Control's word. The same for a socket and for a worker. */
export type TableClient = {
  send: (seat: SeatId, command: Command) => Promise<Answer>;
  act: (action: RoomAction) => Promise<Answer>;
  leave: () => void;
};

/**
 * Sits a page down at its table. Seats follow from the room: they come and go as Control moves people. Commands without
 * an answer lie in the `drawer`, where one is given, so that the next page sends them.
 */
export function makeTableClient(wire: Wire, ears: TableEars, drawer?: Drawer): TableClient {
  const outbox = makeOutbox(
    wire,
    { counted: ears.unanswered, ...(ears.dropped !== undefined && { dropped: ears.dropped }) },
    drawer,
  );
  const seated = new Map<SeatId, SeatClient>();
  let face: TableFace | null = null;
  let room: Room | null = null;

  const seat = (): void => {
    if (face === null || room === null) return;
    const wanted = seatsOf(room);
    for (const [id, client] of [...seated]) {
      if (wanted.includes(id)) continue;
      client.stop();
      seated.delete(id);
      ears.seatLeft(id);
    }
    for (const id of wanted) {
      if (seated.has(id)) continue;
      const player = face.seats.find((each) => each.id === id)?.player ?? String(face.seats.length);
      seated.set(
        id,
        makeSeatClient(wire, outbox, id, player, (view) => ears.view(id, view)),
      );
    }
  };

  const quiet = [
    wire.on('connection', ears.connection),
    wire.on('face', (heard) => {
      face = heard;
      ears.face(heard);
      seat();
    }),
    wire.on('room', (heard) => {
      room = heard;
      ears.room(heard);
      seat();
    }),
    wire.on('model', (heard) => ears.model?.(heard)),
    wire.on('reasons', (heard) => ears.reasons?.(heard)),
  ];

  return {
    send: (id, command) =>
      seated.get(id)?.send(command) ?? Promise.resolve({ id: '', ok: false, reason: { key: 'room.notYourSeat' } }),
    act: (action) => outbox.say('act', { id: commandId(), action }),
    leave: () => {
      for (const stop of quiet) stop();
      for (const client of seated.values()) client.stop();
      outbox.close();
      wire.close();
    },
  };
}

/** Seats whose pictures a line may show: those held, and for Control the one under his lens. */
function seatsOf(room: Room): SeatId[] {
  const lens = room.control?.lens ?? 'truth';
  return room.control === null || lens === 'truth' ? room.me.seats : [...room.me.seats, lens];
}
