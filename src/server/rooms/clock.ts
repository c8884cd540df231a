import type { RoomClock } from '../../game/room';
import type { Board } from '../../rules/board';
import type { State } from '../../rules/state';
import type { Timers } from '../storage/exerciseRecords';

/** The one running clock of an exercise. Rules know none: what it says when it runs out is a recorded command. */
export type Clock = {
  /** What it measures: a round's planning or one stop. */
  of: string;
  kind: 'planning' | 'stop';
  /** Milliseconds in all. */
  total: number;
  /** When it runs out; null while it stands still. */
  deadline: number | null;
  /** Milliseconds left while it stands still. */
  remaining: number;
  /** A soft planning time is over; Control ends the phase. */
  late: boolean;
};

const SECOND = 1000;

/** The clock that this state of the exercise asks for, at its full time; null when nothing is timed. */
function clockFor(board: Board, state: State, timers: Timers): Clock | null {
  const fresh = (of: string, kind: Clock['kind'], seconds: number | null): Clock | null =>
    seconds === null
      ? null
      : { of, kind, total: seconds * SECOND, deadline: null, remaining: seconds * SECOND, late: false };
  if (state.phase === 'planning') return fresh(`planning/${state.round}`, 'planning', timers.planning);
  const open = state.stops.find((stop) => stop.decision === null);
  if (state.phase !== 'stops' || open === undefined || board.borderService === null) return null;
  return fresh(`stop/${open.id}`, 'stop', timers.stop);
}

/** Whether the exercise still stands at what this clock measures. */
export function measuresStill(clock: Clock, state: State): boolean {
  if (clock.kind === 'planning') return state.phase === 'planning' && clock.of === `planning/${state.round}`;
  const open = state.stops.find((stop) => stop.decision === null);
  return state.phase === 'stops' && open !== undefined && clock.of === `stop/${open.id}`;
}

/** The clock after something happened: the same one when it still measures the same, otherwise a fresh one. */
export function followClock(
  before: Clock | null,
  board: Board,
  state: State,
  timers: Timers,
  running: boolean,
  now: number,
): Clock | null {
  const wanted = clockFor(board, state, timers);
  if (wanted === null) return null;
  const clock = before?.of === wanted.of ? before : wanted;
  return running ? goOn(clock, now) : standStill(clock, now);
}

/** The clock stops and keeps what is left. */
export function standStill(clock: Clock, now: number): Clock {
  if (clock.deadline === null) return clock;
  return { ...clock, deadline: null, remaining: Math.max(0, clock.deadline - now) };
}

/** The clock runs on with what was left. */
export const goOn = (clock: Clock, now: number): Clock =>
  clock.deadline === null ? { ...clock, deadline: now + clock.remaining } : clock;

/** More time. A late clock is in time again and starts from now. */
export function addTime(clock: Clock, milliseconds: number, now: number): Clock {
  const left = clock.deadline === null ? clock.remaining : Math.max(0, clock.deadline - now);
  const remaining = left + milliseconds;
  const deadline = clock.deadline === null ? null : now + remaining;
  return { ...clock, total: clock.total + milliseconds, deadline, remaining, late: false };
}

/** The clock as a page shows it. Stops are always hard. */
export function clockInView(clock: Clock, mode: Timers['mode'], now: number): RoomClock {
  return {
    kind: clock.kind,
    remaining: clock.deadline === null ? clock.remaining : Math.max(0, clock.deadline - now),
    total: clock.total,
    mode: clock.kind === 'stop' ? 'hard' : mode,
    late: clock.late,
    running: clock.deadline !== null,
  };
}
