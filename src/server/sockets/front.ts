import type { Server as HttpServer } from 'node:http';
import type { Socket } from 'socket.io';
import { Server } from 'socket.io';
import { makeLine } from '../../game/line';
import type { Answer } from '../../game/room';
import type { Words } from '../../text/words';
import type { House, LiveRoom, RoomLine } from '../rooms/liveRoom';
import { publish } from '../rooms/publish';
import { roomAction } from '../rooms/roomActions';
import type { Rooms } from '../rooms/rooms';
import { seatCommand } from '../rooms/seatCommand';
import type { Holder } from '../storage/holderRecords';
import { holderByToken } from '../storage/holderRecords';
import { hashToken } from '../tokens';
import { makeAllowance } from './allowance';
import { actUp, commandUp, handshake, idOf } from './envelopes';

/** The largest thing a page may say. */
const MOST_BYTES = 32 * 1024;
const MOST_LINES_A_HOLDER = 8;

type Guest = { holder: Holder; room: LiveRoom; language: 'en' | 'fr' };

/** A refusal at the door, with its sentence for the page. */
class Unwelcome extends Error {
  readonly data: { reason: Words };
  constructor(key: string) {
    super(key);
    this.data = { reason: { key } };
  }
}

/**
 * The only way from a page to an exercise: WebSocket alone, a valid key at the door, and two things that can be said
 * (`command`, `act`), each parsed, each answered. Everything else is not heard.
 */
export function openFront(http: HttpServer, house: House, rooms: Rooms): Server {
  const io = new Server(http, {
    transports: ['websocket'],
    allowUpgrades: false,
    serveClient: false,
    maxHttpBufferSize: MOST_BYTES,
    perMessageDeflate: false,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    cors: { origin: false },
  });
  io.use((socket, next) => {
    welcome(house, rooms, socket.handshake.auth).then(
      (guest) => {
        socket.data.guest = guest;
        next();
      },
      (fault: unknown) => {
        if (!(fault instanceof Unwelcome)) house.troubled('', 'handshake', fault);
        next(fault instanceof Unwelcome ? fault : new Unwelcome('room.fault'));
      },
    );
  });
  io.on('connection', (socket) => seatSocket(house, socket, socket.data.guest as Guest));
  return io;
}

/** Whose key this is. Throws `Unwelcome` when it opens nothing here. */
async function welcome(house: House, rooms: Rooms, shown: unknown): Promise<Guest> {
  const parsed = handshake.safeParse(shown);
  if (!parsed.success) throw new Unwelcome('room.noKey');
  const { token, language, exercise } = parsed.data;
  const known = await holderByToken(house.database, hashToken(token));
  if (known === null) throw new Unwelcome('room.badKey');
  if (exercise !== undefined && exercise !== known.exercise) throw new Unwelcome('room.keyOfAnother');
  if (known.removed) throw new Unwelcome('room.removed');
  const room = await rooms.find(known.exercise);
  const holder = room?.holders.get(known.id);
  if (room === null || room.closed || holder === undefined) throw new Unwelcome('room.unknownExercise');
  if (holder.tokenHash !== hashToken(token)) throw new Unwelcome('room.badKey');
  const open = [...room.lines].filter((line) => line.holder === holder.id).length;
  if (open >= MOST_LINES_A_HOLDER) throw new Unwelcome('room.tooManyLines');
  return { holder, room, language };
}

/** Serves one connection for as long as it lasts. */
function seatSocket(house: House, socket: Socket, { holder, room, language }: Guest): void {
  const line: RoomLine = {
    holder: holder.id,
    language,
    line: makeLine((event, payload) => socket.emit(event, payload)),
    close: () => socket.disconnect(true),
  };
  if (room.closed || holder.removed) {
    line.close();
    return;
  }
  const allowance = makeAllowance(house.now);

  const hear = async (event: unknown, payload: unknown): Promise<Answer> => {
    const id = idOf(payload);
    const refused = (key: string): Answer => ({ id, ok: false, reason: { key } });
    try {
      if (event === 'command') {
        const parsed = commandUp.safeParse(payload);
        if (!parsed.success) return refused('room.badShape');
        const { round, ...up } = parsed.data;
        return await seatCommand(room, holder.id, round === undefined ? up : { ...up, round });
      }
      if (event === 'act') {
        const parsed = actUp.safeParse(payload);
        if (!parsed.success) return refused('room.badShape');
        if (holder.role !== 'control') return refused('room.controlOnly');
        const done = await roomAction(room, holder.id, parsed.data.action);
        return 'reason' in done ? { id, ok: false, reason: done.reason } : { id, ok: true, ...done };
      }
      return refused('room.unknownWord');
    } catch (fault) {
      house.troubled(room.record.id, String(event).slice(0, 40), fault);
      return refused('room.fault');
    }
  };

  socket.onAny((event: unknown, ...said: unknown[]) => {
    const acknowledge = said.at(-1);
    const payload = said[0];
    const answer = (given: Answer): void => {
      if (typeof acknowledge === 'function') acknowledge(given);
    };
    const verdict = allowance();
    if (verdict === 'cutOff') line.close();
    else if (verdict === 'tooMuch') answer({ id: idOf(payload), ok: false, reason: { key: 'room.tooFast' } });
    else void hear(event, payload).then(answer);
  });
  socket.on('error', (fault) => house.troubled(room.record.id, 'socket', fault));
  socket.on('disconnect', () => {
    room.lines.delete(line);
    publish(room);
  });
  room.lines.add(line);
  publish(room);
}
