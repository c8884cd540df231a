import type { LogEvent, SeatId, State } from '../rules/state';
import type { Words } from '../text/words';
import type { LogLine } from './seatView';

/**
 * The record as a seat may read it, newest first; what a round did is read at its outcome. Lines are numbered among those the seat may read, so that
 * a number tells nothing of the others. `control` reads everything.
 */
export function logInView(state: State, seat: SeatId): LogLine[] {
  const lines: LogLine[] = [];
  let number = 0;
  const waiting = state.phase === 'stops' && seat !== 'control' ? state.outcomeFrom : Number.POSITIVE_INFINITY;
  for (let index = 0; index < state.log.length; index++) {
    const event = state.log[index] as LogEvent;
    const words = index >= waiting && !event.atOnce ? null : readable(event, seat);
    if (words === null) continue;
    const full = words === event.words;
    lines.push({
      id: lineId(++number),
      round: event.round,
      icon: full ? event.icon : 'info',
      words,
      place: full ? event.place : null,
      readBy: seat === 'control' && event.seenBy !== 'all' ? [...event.seenBy] : null,
    });
  }
  return lines.reverse();
}

/** What lines are called, by number: every log counts from one, so that the same names come again and again. */
const NAMES: string[] = [];

function lineId(number: number): string {
  NAMES[number] ??= `l${number}`;
  return NAMES[number];
}

function readable(event: LogEvent, seat: SeatId): Words | null {
  if (seat === 'control' || event.seenBy === 'all' || event.seenBy.includes(seat)) return event.words;
  return event.shared;
}
