import type { SeatId } from '../../rules/state';
import type { Holder } from '../storage/holderRecords';
import type { LiveRoom, RoomLine } from './liveRoom';
import { roomInView } from './roomInView';

/** Shows everybody connected what changed for him, and nothing to those for whom nothing did. */
export function publish(room: LiveRoom): void {
  if (room.closed) return;
  for (const line of [...room.lines]) publishTo(room, line);
}

/** Shows one connection what is new for it: the room first, then the pictures of its seats. A fault costs that push alone. */
function publishTo(room: LiveRoom, line: RoomLine): void {
  const holder = room.holders.get(line.holder);
  if (holder === undefined) return;
  try {
    const seats = seatsShown(room, holder);
    if (seats.length > 0) line.line.face(room.face(line.language));
    if (room.model !== null && holder.seats.some((seat) => room.board.services.has(seat))) line.line.model(room.model);
    const { room: seen, key } = roomInView(room, holder);
    line.line.keepOnly(seats);
    line.line.room(seen, key);
    if (seats.length > 0 && mayReadReasons(room, holder)) line.line.reasons(room.reasons);
    for (const seat of seats) line.line.picture(seat, room.pictures(seat, line.language, room.record.revealed));
  } catch (fault) {
    room.house.troubled(room.record.id, 'publish', fault);
  }
}

/** Why agents acted is for Control alone until the truth is revealed: it tells what they know and mean to do. */
const mayReadReasons = ({ record }: LiveRoom, holder: Holder): boolean =>
  holder.role === 'control' || (record.status === 'ended' && record.revealed);

/** Seats whose pictures a holder gets: his own, and for Control the one under the lens. */
function seatsShown(room: LiveRoom, holder: Holder): SeatId[] {
  if (holder.removed) return [];
  const lens = holder.role === 'control' && room.lens !== 'truth' ? [room.lens] : [];
  return [...holder.seats, ...lens];
}
