import type { Board } from '../../rules/board';
import type { LogEvent, SeatId, State } from '../../rules/state';
import { CHANGED } from './madeUp';

/** What was brought in for others, and what Control keeps back, nobody else hears of; nor whether it was true. */
export function changeInjects(board: Board, other: State, seat: SeatId, busy: boolean): void {
  const reads = (to: SeatId[] | 'all') => to === 'all' || to.includes(seat);
  const heard = new Set(board.scenario.injects.filter(({ to }) => reads(to)).map(({ id }) => id));
  const released = other.injects.filter(({ inject, status }) => heard.has(inject) && status === 'released');
  other.injects = released.map((entry) => ({ ...entry, by: 'control', true: !entry.true }));
  if (!busy) return;
  for (const { id, to } of board.scenario.injects) {
    if (released.some(({ inject }) => inject === id)) continue;
    const status = reads(to) ? 'held' : 'released';
    const about = { person: 'P-01', companion: null, true: true };
    other.injects.unshift({ inject: id, status, round: other.round, by: 'control', ...about });
  }
}

/** Lines the seat may not read are gone or more, or other where it reads a poorer form. */
export function changeLog(other: State, seat: SeatId, busy: boolean): void {
  const reads = (event: LogEvent) => event.seenBy === 'all' || event.seenBy.includes(seat);
  const others = ['intelligence', 'border', 'response', 'coordination', 'attacker'].filter((one) => one !== seat);
  const hidden: LogEvent = {
    round: other.round,
    words: CHANGED,
    seenBy: others,
    shared: null,
    atOnce: true,
    icon: 'x',
    place: null,
  };
  const lines: LogEvent[] = [];
  let from = 0;
  other.log.forEach((event, index) => {
    if (index === other.outcomeFrom) from = lines.length;
    if (busy) lines.push(hidden);
    if (reads(event)) lines.push(event.seenBy === 'all' ? event : { ...event, seenBy: [seat] });
    else if (event.shared !== null) lines.push({ ...event, words: CHANGED, place: null, icon: 'x' });
  });
  other.outcomeFrom = other.outcomeFrom >= other.log.length ? lines.length : from;
  if (other.phase === 'stops' && other.before !== null) lines.push({ ...hidden, seenBy: 'all', atOnce: false });
  other.log = lines;
}

/** Cards of other seats, and whether what an own card says was true. */
export function changeCards(board: Board, other: State, seat: SeatId, busy: boolean): void {
  other.cards = other.cards.filter((card) => card.seat === seat);
  for (const card of other.cards) card.true = !card.true;
  if (!busy) return;
  for (const { id, seat: holder } of board.scenario.cards) {
    if (holder === seat) continue;
    other.cards.unshift({
      card: id,
      seat: holder,
      round: other.round,
      person: 'P-01',
      companion: null,
      true: true,
      answer: null,
    });
  }
}

/** A stop's facts are Border's; others know that one is open, and never how many there are or what was decided. */
export function changeStops(board: Board, other: State, seat: SeatId, busy: boolean): void {
  if (other.phase !== 'stops') return;
  if (seat === board.borderService) {
    for (const stop of other.stops) stop.cell = stop.cell === null ? 'another' : null;
    return;
  }
  const first = other.stops[0];
  if (first === undefined) return;
  const made = (n: number, decided: boolean): typeof first => ({
    ...first,
    id: `s${other.round}-${n}`,
    sector: board.scenario.map.sectors[0]?.id ?? '',
    place: board.scenario.map.places[0]?.id ?? '',
    person: 'P-01',
    party: [],
    cell: null,
    alert: 'detain',
    grounds: 9,
    joint: busy ? 9 : null,
    teamFree: !first.teamFree,
    decision: decided ? { choice: 'hold', by: 'seat', reason: null } : null,
  });
  other.stops = busy ? [made(1, true), made(2, true), made(3, false), made(4, false)] : [made(1, false)];
}
