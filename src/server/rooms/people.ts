import type { SeatId } from '../../rules/state';
import type { Words } from '../../text/words';
import type { Holder } from '../storage/holderRecords';
import { insertHolder, saveHolder } from '../storage/holderRecords';
import { hashToken, newId, newToken } from '../tokens';
import type { LiveRoom } from './liveRoom';

const MOST_JOINERS = 60;
/** Those who were shown the door count here too. */
const MOST_EVER = 600;

/** Lets somebody in at the door: he waits there until Control gives him a seat. Answers his key, or why not. */
export async function admit(room: LiveRoom, name: string): Promise<{ token: string } | { reason: Words }> {
  if (room.record.status === 'ended') return { reason: { key: 'room.ended' } };
  const present = [...room.holders.values()].filter(({ role, removed }) => role === 'trainee' && !removed).length;
  if (present >= MOST_JOINERS || room.holders.size > MOST_EVER) return { reason: { key: 'room.full' } };
  const token = newToken();
  const holder: Holder = {
    id: newId(),
    exercise: room.record.id,
    name,
    role: 'trainee',
    tokenHash: hashToken(token),
    seats: [],
    since: room.house.now(),
    removed: false,
  };
  await insertHolder(room.house.database, holder);
  room.holders.set(holder.id, holder);
  return { token };
}

/** A trainee with a key to this room, or null. */
export function traineeOf(room: LiveRoom, id: string): Holder | null {
  const holder = room.holders.get(id);
  return holder?.role === 'trainee' && !holder.removed ? holder : null;
}

/** Gives a trainee exactly these seats and takes them from whoever had them. */
export async function seatTrainee(room: LiveRoom, trainee: Holder, seats: SeatId[]): Promise<void> {
  const left = takeSeats(room, seats);
  trainee.seats = room.board.seats.filter((seat) => seats.includes(seat));
  for (const holder of [...left, trainee]) await saveHolder(room.house.database, holder);
}

/** Leaves seats without a holder. */
export async function freeSeats(room: LiveRoom, seats: SeatId[]): Promise<void> {
  for (const holder of takeSeats(room, seats)) await saveHolder(room.house.database, holder);
}

/** Takes seats from whoever has them, at once; answers those who lost one, to be noted. */
function takeSeats(room: LiveRoom, seats: SeatId[]): Holder[] {
  const losers = [...room.holders.values()].filter((holder) => holder.seats.some((seat) => seats.includes(seat)));
  for (const holder of losers) holder.seats = holder.seats.filter((seat) => !seats.includes(seat));
  return losers;
}

/** Shows a trainee the door: his key opens nothing from now on. */
export async function removeTrainee(room: LiveRoom, trainee: Holder): Promise<void> {
  trainee.removed = true;
  trainee.seats = [];
  await saveHolder(room.house.database, trainee);
}

/** A new key for a holder. The old one stops working at once and its connections are cut. */
export async function freshKey(room: LiveRoom, holder: Holder): Promise<string> {
  const token = newToken();
  holder.tokenHash = hashToken(token);
  await saveHolder(room.house.database, holder);
  cutLines(room, holder.id);
  return token;
}

/** Ends every connection of a holder. */
export function cutLines(room: LiveRoom, holder: string): void {
  for (const line of [...room.lines]) if (line.holder === holder) line.close();
}
