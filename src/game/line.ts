import type { Scenario } from '../rules/shape/scenario';
import type { SeatId } from '../rules/state';
import type { TableFace } from '../view/face';
import type { SeatView } from '../view/seatView';
import type { Reasoned } from './reasoned';
import type { Room } from './room';
import type { Down } from './wire';

/** Says one thing down a line. */
export type Emit = <E extends keyof Down>(event: E, payload: Down[E]) => void;

/** A picture with its text, so that it is compared without being written again. */
export type Picture = { view: SeatView; text: string };

/** What was last said down one line, so that nothing is said twice. */
export type Line = {
  face: (face: TableFace) => void;
  /** Sends what the reader's own model of the exercise is built from, once. */
  model: (model: Scenario) => void;
  /** Sends those reasons that were not sent yet. */
  reasons: (all: readonly Reasoned[]) => void;
  /** Sends the room when something in it changed; `key` stands for all of it but the running time. */
  room: (room: Room, key: string) => void;
  /** Sends a seat's picture when it changed; the first one of a seat as `sync`. */
  picture: (seat: SeatId, picture: Picture) => void;
  /** Forgets the pictures of all other seats. */
  keepOnly: (seats: SeatId[]) => void;
};

/** Opens the book of what one line was sent. Counters belong to the line and tell nothing about other seats. */
export function makeLine(emit: Emit): Line {
  const sent = new Map<SeatId, { text: string; counter: number }>();
  let roomKey: string | null = null;
  let faceSent = false;
  let modelSent = false;
  let reasonsSent = 0;
  return {
    face: (face) => {
      if (faceSent) return;
      faceSent = true;
      emit('face', face);
    },
    model: (model) => {
      if (modelSent) return;
      modelSent = true;
      emit('model', model);
    },
    reasons: (all) => {
      if (all.length <= reasonsSent) return;
      emit('reasons', { from: reasonsSent, reasons: all.slice(reasonsSent) });
      reasonsSent = all.length;
    },
    room: (room, key) => {
      if (roomKey === key) return;
      roomKey = key;
      emit('room', room);
    },
    picture: (seat, { view, text }) => {
      const before = sent.get(seat);
      if (before?.text === text) return;
      const counter = (before?.counter ?? 0) + 1;
      sent.set(seat, { text, counter });
      emit(before === undefined ? 'sync' : 'update', { seat, counter, view });
    },
    keepOnly: (seats) => {
      for (const seat of [...sent.keys()]) if (!seats.includes(seat)) sent.delete(seat);
    },
  };
}
