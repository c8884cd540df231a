import { joinLink } from '../../game/links';
import type { ControlRoom, Room } from '../../game/room';
import type { SeatId } from '../../rules/state';
import type { Holder } from '../storage/holderRecords';
import type { Clock } from './clock';
import { clockInView } from './clock';
import type { LiveRoom } from './liveRoom';

/** Who this holder is to the room. */
function roleOf(holder: Holder): Room['me']['role'] {
  if (holder.removed) return 'removed';
  if (holder.role === 'control') return 'control';
  return holder.seats.length === 0 ? 'waiting' : 'trainee';
}

/**
 * The clock as this holder may see it. How long a stop has run, and so how many there are, is for the service that
 * decides it and for Control alone.
 */
function clockFor(room: LiveRoom, holder: Holder): Clock | null {
  const { clock, board } = room;
  if (clock?.kind !== 'stop' || holder.role === 'control') return clock;
  return board.borderService !== null && holder.seats.includes(board.borderService) ? clock : null;
}

/**
 * The room as one holder may see it, with a text that stands for it: equal texts, nothing new to send. The running
 * down of a clock is not news.
 */
export function roomInView(room: LiveRoom, holder: Holder): { room: Room; key: string } {
  const { record, house } = room;
  const clock = clockFor(room, holder);
  const seen: Room = {
    exercise: record.id,
    group: record.group,
    status: record.status,
    revealed: record.revealed,
    aid: record.aid,
    clock: clock === null ? null : clockInView(clock, record.timers.mode, house.now()),
    me: { name: holder.name, seats: [...holder.seats], role: roleOf(holder) },
    control: holder.role === 'control' && !holder.removed ? controlRoom(room) : null,
  };
  return { room: seen, key: JSON.stringify([{ ...seen, clock: null }, clock]) };
}

function controlRoom(room: LiveRoom): ControlRoom {
  const online = new Set([...room.lines].map((line) => line.holder));
  const trainees = [...room.holders.values()].filter((holder) => holder.role === 'trainee' && !holder.removed);
  const holderOf = (seat: SeatId) => trainees.find((holder) => holder.seats.includes(seat)) ?? null;
  const { holders } = room.table.state();
  return {
    code: room.record.code,
    links: room.house.origins().map((origin) => joinLink(origin, room.record.code)),
    joiners: trainees.map(({ id, name, seats, since }) => ({
      id,
      name,
      seats: [...seats],
      since,
      online: online.has(id),
    })),
    seats: room.board.seats.map((seat) => {
      const holder = holderOf(seat);
      return {
        seat,
        by: holders[seat]?.by ?? 'human',
        level: holders[seat]?.level ?? null,
        with: room.record.merged[seat] ?? null,
        holder: holder?.id ?? null,
        online: holder !== null && online.has(holder.id),
        lastCommand: room.lastCommand.get(seat) ?? null,
      };
    }),
    lens: room.lens,
  };
}
