import { saveClock } from '../storage/clockRecords';
import type { Clock } from './clock';
import { followClock } from './clock';
import type { LiveRoom } from './liveRoom';

/** Longest wait that a timer of Node holds. */
const LONGEST = 2 ** 31 - 1;

/** Sets the clock to what the exercise asks for now, notes it, and waits for it. */
export async function keepTime(room: LiveRoom): Promise<void> {
  const { record, board, table, house } = room;
  const running = record.status === 'running';
  await setClock(room, followClock(room.clock, board, table.state(), record.timers, running, house.now()));
}

/** Puts another clock on the wall. Written down only when it changed. */
export async function setClock(room: LiveRoom, clock: Clock | null): Promise<void> {
  const changed = JSON.stringify(clock) !== JSON.stringify(room.clock);
  room.clock = clock;
  arm(room);
  if (changed && !room.closed) await saveClock(room.house.database, room.record.id, clock);
}

/** Waits for the clock that runs now, and for no other. */
function arm(room: LiveRoom): void {
  if (room.timer !== null) clearTimeout(room.timer);
  room.timer = null;
  const { clock } = room;
  if (room.closed || clock === null || clock.deadline === null || clock.late) return;
  const wait = Math.min(LONGEST, Math.max(0, clock.deadline - room.house.now()));
  room.timer = setTimeout(() => {
    if (room.closed || room.clock !== clock) return;
    if (clock.deadline !== null && clock.deadline > room.house.now()) arm(room);
    else room.ranOut(clock);
  }, wait);
}
