import { io, type Socket } from 'socket.io-client';
import { commandId } from '../../src/game/commandId';
import type { Reasoned } from '../../src/game/reasoned';
import type { Answer, Room } from '../../src/game/room';
import type { RoomAction } from '../../src/game/roomAction';
import type { Frame, ReasonsDown } from '../../src/game/wire';
import type { Command } from '../../src/rules/command';
import type { Scenario } from '../../src/rules/shape/scenario';
import type { SeatId } from '../../src/rules/state';
import type { Words } from '../../src/text/words';
import type { TableFace } from '../../src/view/face';
import type { AttackerView, ControlView, SeatView, ServiceView } from '../../src/view/seatView';

const PATIENCE = 8000;

/** A page without a page: one real socket, and everything that came down it. */
export type SeatSocket = {
  socket: Socket;
  room: () => Room;
  face: () => TableFace | null;
  view: (seat: SeatId) => SeatView;
  service: (seat: SeatId) => ServiceView;
  attacker: () => AttackerView;
  control: () => ControlView;
  /** Why agents acted, as far as this line was told. */
  reasons: () => readonly Reasoned[];
  /** What the reader's own model is built from; null when it did not come. */
  model: () => Scenario | null;
  /** Names of what came down, oldest first, as `update border` or `room`. */
  heard: string[];
  /** Every message that came down, as bytes on the wire. */
  packets: string[];
  say: (seat: SeatId, command: Command, id?: string) => Promise<Answer>;
  act: (action: RoomAction) => Promise<Answer>;
  /** Sends anything at all; null when no answer came in a second. */
  raw: (event: string, ...payload: unknown[]) => Promise<Answer | null>;
  until: (what: () => boolean) => Promise<void>;
  close: () => void;
};

/** Waits until something holds; fails after some seconds. */
export async function until(what: () => boolean | Promise<boolean>, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  while (!(await what())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((next) => setTimeout(next, 5));
  }
}

const open = (url: string, auth: unknown): Socket =>
  io(url, { transports: ['websocket'], forceNew: true, reconnection: false, auth: auth as Record<string, unknown> });

/** Knocks with anything as a handshake: null when let in, otherwise the sentence of the refusal. */
export function knock(url: string, auth: unknown): Promise<Words | null> {
  const socket = open(url, auth);
  return new Promise((done) => {
    const end = (words: Words | null): void => {
      socket.disconnect();
      done(words);
    };
    socket.on('connect', () => end(null));
    socket.on('connect_error', (error: Error & { data?: { reason: Words } }) =>
      end(error.data?.reason ?? { key: error.message }),
    );
  });
}

/** Opens a line with a key and waits for the room. */
export async function connectSeat(url: string, token: string, language: 'en' | 'fr' = 'en'): Promise<SeatSocket> {
  const socket = open(url, { token, language });
  const views = new Map<SeatId, SeatView>();
  const heard: string[] = [];
  const packets: string[] = [];
  let room: Room | null = null;
  let face: TableFace | null = null;
  let model: Scenario | null = null;
  let reasons: readonly Reasoned[] = [];
  const frame = (name: string) => (sent: Frame) => {
    heard.push(`${name} ${sent.seat}`);
    views.set(sent.seat, sent.view);
  };
  socket.io.once('open', () => socket.io.engine.on('data', (data: unknown) => packets.push(String(data))));
  socket.on('sync', frame('sync'));
  socket.on('update', frame('update'));
  socket.on('room', (sent: Room) => {
    heard.push('room');
    room = sent;
  });
  socket.on('model', (sent: Scenario) => {
    heard.push('model');
    model = sent;
  });
  socket.on('reasons', (sent: ReasonsDown) => {
    heard.push('reasons');
    reasons = [...reasons.slice(0, sent.from), ...sent.reasons];
  });
  socket.on('face', (sent: TableFace) => {
    heard.push('face');
    face = sent;
  });
  let refused: Error | null = null;
  socket.on('connect_error', (error) => {
    refused = error;
  });
  await until(() => {
    if (refused !== null) throw refused;
    return room !== null;
  });

  const raw = (event: string, ...payload: unknown[]): Promise<Answer | null> =>
    new Promise((done) => {
      const timer = setTimeout(() => done(null), 1000);
      socket.emit(event, ...payload, (answer: Answer) => {
        clearTimeout(timer);
        done(answer);
      });
    });
  const answered = async (event: string, payload: unknown): Promise<Answer> => {
    const answer: Answer = await socket.timeout(PATIENCE).emitWithAck(event, payload);
    return answer;
  };
  const view = (seat: SeatId): SeatView => {
    const seen = views.get(seat);
    if (seen === undefined) throw new Error(`no picture of ${seat}`);
    return seen;
  };
  return {
    socket,
    heard,
    packets,
    room: () => room as unknown as Room,
    face: () => face,
    model: () => model,
    reasons: () => reasons,
    view,
    service: (seat) => view(seat) as ServiceView,
    attacker: () => view('attacker') as AttackerView,
    control: () => view('control') as ControlView,
    say: (seat, command, id = commandId()) => answered('command', { id, seat, command }),
    act: (action) => answered('act', { id: commandId(), action }),
    raw,
    until,
    close: () => socket.disconnect(),
  };
}
