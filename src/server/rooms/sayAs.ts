import type { Guard, Outcome } from '../../game/exerciseTable';
import type { Command } from '../../rules/command';
import type { SeatId } from '../../rules/state';
import { saveStatus } from '../storage/exerciseRecords';
import type { LiveRoom } from './liveRoom';
import { publish } from './publish';
import { keepTime } from './timekeeper';

/**
 * Says a command to the exercise, and shows everybody what came of it: commit, then pictures; whoever waits for the
 * outcome has seen its effect. `holder` is whose hand it was, for the journal.
 */
export async function sayAs(
  room: LiveRoom,
  seat: SeatId,
  holder: string,
  id: string,
  command: Command,
  guard?: Guard,
): Promise<Outcome> {
  const at = room.house.now();
  const outcome = await room.table.apply({ id, seat, command, holder, at }, (state) =>
    room.closed ? { key: 'room.unknownExercise' } : (guard?.(state) ?? null),
  );
  if (outcome.ok && !outcome.again) {
    room.lastCommand.set(seat, at);
    await settle(room);
  }
  return outcome;
}

/** Brings clock, status, screens and agents up to the table. A fault here takes nothing back. */
export async function settle(room: LiveRoom): Promise<void> {
  const { record, house } = room;
  try {
    if (room.table.state().phase === 'ended' && record.status !== 'ended') {
      record.status = 'ended';
      for (const seat of room.board.seats) house.forget(room.boardOf(seat));
      await saveStatus(house.database, record.id, record.status, record.revealed, house.now());
    }
    await keepTime(room);
  } catch (fault) {
    house.troubled(record.id, 'settle', fault);
  }
  publish(room);
  room.wakeAgents();
}
