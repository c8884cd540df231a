import type { Command } from '../rules/command';
import type { Scenario } from '../rules/shape/scenario';
import type { SeatId } from '../rules/state';
import type { Words } from '../text/words';
import type { TableFace } from '../view/face';
import type { SeatView } from '../view/seatView';
import type { Reasoned } from './reasoned';
import type { Answer, Room } from './room';
import type { RoomAction } from './roomAction';

/**
 * One seat's picture. `counter` counts the pictures that this line was sent of this seat, and nothing else: it
 * tells nothing about what other seats do. A picture that did not change is not sent.
 */
export type Frame = { seat: SeatId; counter: number; view: SeatView };

/** Why agents did what they did: those from the numbered one on, in the order of doing. */
export type ReasonsDown = { from: number; reasons: Reasoned[] };

/**
 * What comes down to a page. On every new connection: `face` and `room`, then one `sync` a seat held; later one
 * `update` for each picture that changed. Somebody who waits for a seat gets `room` alone. Control gets the
 * pictures `control` and, under a lens, that seat's. Pictures of seats that `room` no longer names are to be dropped.
 * Whoever holds a service of an exercise with the full aid gets the `model` once, see `publicScenario`. `reasons` come to Control as
 * agents act, and to everybody else after the reveal.
 */
export type Down = { face: TableFace; room: Room; sync: Frame; update: Frame; model: Scenario; reasons: ReasonsDown };

/**
 * A command on its way up. The id is made by the page and is kept when the command is sent again: it is applied
 * once and accepted as often as it comes. `round` is the round the command was written in; when the exercise has moved
 * on, the command is refused with a sentence.
 */
export type CommandUp = { id: string; seat: SeatId; round?: number; command: Command };

/** Control's word to the room on its way up. */
export type ActUp = { id: string; action: RoomAction };

/** What goes up. Each is answered once the pictures that follow from it have been sent. */
export type Up = { command: CommandUp; act: ActUp };

/** Shown when a line is opened: who is there, and in which language pictures are wanted. */
export type Handshake = { token: string; language: 'en' | 'fr'; exercise?: string };

/**
 * State of a line. `live` is said on every connection, also after a loss, before anything comes down; `refused` is final
 * and says why.
 */
export type Connection = { state: 'connecting' | 'live' | 'lost' } | { state: 'refused'; reason: Words };

/** A line between a page and its table: a socket, or a port of the worker of solo play. */
export type Wire = {
  /** Sends and hands over the answer; when the line breaks first, `answered` is never called. */
  send: <E extends keyof Up>(event: E, payload: Up[E], answered: (answer: Answer) => void) => void;
  /** Listens; what is returned stops it. A late listener to `connection` is told the present state at once. */
  on: {
    <E extends keyof Down>(event: E, heard: (payload: Down[E]) => void): () => void;
    (event: 'connection', heard: (connection: Connection) => void): () => void;
  };
  close: () => void;
};
