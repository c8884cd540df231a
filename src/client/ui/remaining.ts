import type { RoomClock } from '../../game/room';

/** Milliseconds left on a clock that came at `at`, seen at `now`; a stopped clock stands still. Never below zero. */
export function remainingAt(clock: RoomClock, at: number, now: number): number {
  return Math.max(0, clock.running ? clock.remaining - (now - at) : clock.remaining);
}

/** Writes milliseconds as minutes and seconds, rounded up so that 0:00 means over. */
export function writeClock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Which notice is due: 30 or 10 seconds, once each; null otherwise. */
export function spokenMark(left: number): 30 | 10 | null {
  if (left <= 0 || left > 30_000) return null;
  return left <= 10_000 ? 10 : 30;
}

/** What is to be said of a clock that does not simply run: it stands still, or its time is up; null otherwise. */
export const clockState = ({ running, late }: Pick<RoomClock, 'running' | 'late'>): 'ui.stopped' | 'ui.late' | null =>
  running ? (late ? 'ui.late' : null) : 'ui.stopped';
