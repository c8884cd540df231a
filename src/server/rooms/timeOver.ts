import type { Command } from '../../rules/command';
import type { Clock } from './clock';
import { measuresStill } from './clock';
import type { LiveRoom } from './liveRoom';
import { publish } from './publish';
import { sayAs } from './sayAs';
import { setClock } from './timekeeper';

/** Milliseconds after which a clock speaks again when what it said could not be kept. */
const AGAIN_AFTER = 1000;

/**
 * What happens when a clock has run out: a soft planning is marked late, and Control ends the phase; everything else
 * is said to the exercise by seat `clock` and stands in its record.
 */
export async function timeOver(room: LiveRoom, clock: Clock): Promise<void> {
  if (clock.kind === 'planning' && room.record.timers.mode === 'soft') {
    await setClock(room, { ...clock, late: true });
    publish(room);
    return;
  }
  const stop = clock.of.slice('stop/'.length);
  const command: Command = clock.kind === 'planning' ? { type: 'timeUp' } : { type: 'stopTimeUp', stop };
  const outcome = await sayAs(room, 'clock', 'clock', `clock:${clock.of}`, command, (state) =>
    measuresStill(clock, state) && room.record.status === 'running'
      ? null
      : { key: 'room.roundMovedOn', params: { round: state.round } },
  );
  if (outcome.ok || outcome.fault === undefined) return;
  room.house.troubled(room.record.id, 'clock', outcome.fault);
  setTimeout(() => {
    if (!room.closed && room.clock?.of === clock.of) room.ranOut(clock);
  }, AGAIN_AFTER).unref();
}
