import type { Words } from '../text/words';
import type { Board } from './board';
import { lasting } from './lasting';
import { inReadingOrder } from './readingOrder';
import { record } from './record';
import { startOfRound } from './sensors/ordersOfRound';
import type { Report, SeatId, Sensor, Sight, State } from './state';

/** What is needed to write a report; `delay` is in rounds, `ordinal` tells causes apart that are otherwise alike. */
export type NewReport = {
  collector: SeatId;
  sensor: Sensor;
  sight: Sight;
  place: string | null;
  person: string | null;
  others?: string[];
  weight: number;
  grade: string;
  words: Words;
  delay?: number;
  ordinal: number;
};

/**
 * Writes what a service learned. It is on that service's own file, and on no other, at the start of the next round
 * unless `delay` says otherwise; with delay 0 it is on file at once. The origin follows from the cause, so that the
 * same observation has the same origin on every file.
 */
export function writeReport(_board: Board, state: State, input: NewReport): void {
  const { collector, sensor, sight, place, person, others, weight, grade, words, delay = 1, ordinal } = input;
  const { round } = state;
  const report: Report = {
    origin: `${round}/${sensor}/${person ?? ''}/${place ?? ''}/${ordinal}`,
    collector,
    from: null,
    round,
    since: round + delay,
    sensor,
    sight,
    place,
    person,
    others: others ?? [],
    weight,
    grade,
    words,
  };
  if (delay > 0) state.awaited.push({ due: report.since, service: collector, report });
  else putOnFile(state, collector, report);
}

/**
 * Puts everything that is due this round on the files it was meant for. Reports of a round lie in the order of what
 * can be read on them, so that their order tells nothing; a copy of what is on file already is dropped.
 */
export function fileArrivals(board: Board, state: State): void {
  const { round } = state;
  for (const { id } of board.scenario.services) {
    const due = dueFor(state, id);
    for (const report of due)
      putOnFile(state, id, report.since === round ? report : copyOf(report, report.from, round));
    const n = due.length === 0 ? 0 : arrivedIn(state.services[id]?.file ?? [], round);
    if (n > 0) record(state, 'inbox', { key: 'evidence.arrived', params: { n } }, { seenBy: [id] });
  }
  state.awaited = state.awaited.filter(({ due }) => due > round);
}

/** What reaches a service this round, in reading order. It is a handful: each is put in its place among the others. */
function dueFor(state: State, service: SeatId): readonly Report[] {
  const found: Report[] = [];
  for (const { due, service: to, report } of state.awaited) {
    if (to !== service || due > state.round) continue;
    let at = found.length;
    for (; at > 0 && inReadingOrder(report, found[at - 1] as Report) < 0; at--) found[at] = found[at - 1] as Report;
    found[at] = report;
  }
  return found;
}

function arrivedIn(file: readonly Report[], round: number): number {
  let at = file.length;
  while (at > 0 && file[at - 1]?.since === round) at -= 1;
  return file.length - at;
}

/**
 * Equal origins are of one round, sensor and person, so only such reports are compared; on a file, where what came later
 * lies later, they cannot lie before those that came when it was observed.
 */
function putOnFile(state: State, service: SeatId, report: Report): void {
  const file = state.services[service]?.file;
  if (file === undefined) return;
  for (let at = file.length - 1; at >= 0; at--) {
    const held = file[at] as Report;
    if (held.since < report.round) break;
    if (held.round !== report.round || held.sensor !== report.sensor || !isSame(held.person, report.person)) continue;
    if (held.origin === report.origin) return;
  }
  file.push(report);
}

/** Asking for none first leaves engines two codes to compare, which is faster. */
function isSame(one: string | null, other: string | null): boolean {
  return one === null ? other === null : other !== null && one === other;
}

/** The same observation as it lies on another file, or from another round on. Every report has its fields in this order. */
function copyOf(report: Report, from: SeatId | null, since: number): Report {
  const { origin, collector, round, sensor, sight, place, person, others, weight, grade, words } = report;
  return { origin, collector, from, round, since, sensor, sight, place, person, others, weight, grade, words };
}

/** The report that a file calls `r1`, `r2` ..., or undefined. */
function reportOnFile(state: State, service: SeatId, id: string): Report | undefined {
  return state.services[service]?.file[placeOnFile(id) - 1];
}

/** The number in `r1`, `r2` ...; 0 for what is no such name. Read digit by digit: reports are sent all the time. */
function placeOnFile(id: string): number {
  if (id.length > 6 || !id.startsWith('r') || id.startsWith('r0')) return 0;
  let place = 0;
  for (let at = 1; at < id.length; at++) {
    const digit = id.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return 0;
    place = place * 10 + digit;
  }
  return place;
}

/** How many reports a service may still send this round. */
function sendsLeft(board: Board, state: State, service: SeatId): number {
  const left = (board.services.get(service)?.sends ?? 0) + lasting(state, 'sends', { service });
  const sent = state.services[service]?.sent ?? [];
  return Math.max(0, left - (sent.length - startOfRound(sent, state.round)));
}

/**
 * Why a service may not send a report to another now, or null. Without a report it says whether anything can be sent
 * there at all.
 */
export function refuseSend(
  board: Board,
  state: State,
  service: SeatId,
  reportId: string | null,
  to: SeatId,
): Words | null {
  if (to === service) return { key: 'law.sendToItself' };
  if (!board.services.has(to)) return { key: 'law.sendToNobody' };
  if (sendsLeft(board, state, service) === 0) return { key: 'law.sendNoneLeft' };
  if (reportId === null) return null;
  const report = reportOnFile(state, service, reportId);
  if (report === undefined) return { key: 'law.sendNoReport' };
  if (wasSent(state, service, report, to)) return { key: 'law.sendTwice', params: { seat: { seat: to } } };
  if (report.collector === to || report.from === to) return { key: 'law.sendBack', params: { seat: { seat: to } } };
  return null;
}

function wasSent(state: State, service: SeatId, { origin }: Report, to: SeatId): boolean {
  for (const sent of state.services[service]?.sent ?? []) if (sent.to === to && sent.origin === origin) return true;
  return false;
}

/** Sends a copy of a report. It keeps its origin and its age, and is on the other file at the start of the next round. */
export function sendReport(_board: Board, state: State, service: SeatId, reportId: string, to: SeatId): void {
  const report = reportOnFile(state, service, reportId);
  if (report === undefined) return;
  const due = state.round + 1;
  state.awaited.push({ due, service: to, report: copyOf(report, service, due) });
  state.services[service]?.sent.push({ origin: report.origin, to, round: state.round });
  record(state, 'inbox', { key: 'evidence.sent', params: { seat: { seat: to } } }, { seenBy: [service] });
}

/**
 * The old files that services hold at the start. They weigh the same for everybody listed, involved or not, so that a
 * dossier gives nothing away.
 */
export function dossiersAtStart(board: Board, state: State): void {
  for (const person of state.people) {
    const subject = person.subject === null ? undefined : board.scenario.people.subjects[person.subject];
    if (subject === undefined) continue;
    for (const service of subject.heldBy) {
      writeReport(board, state, {
        collector: service,
        sensor: 'dossier',
        sight: 'named',
        place: null,
        person: person.code,
        weight: board.numbers.weights.dossier,
        grade: 'C4',
        words: { key: 'evidence.dossier', params: { person: { person: person.code }, note: { text: subject.note } } },
        delay: 0,
        ordinal: 0,
      });
    }
  }
  for (const { id } of board.scenario.services) {
    const file = state.services[id]?.file ?? [];
    if (!isByPerson(file)) file.sort((a, b) => ((a.person ?? '') < (b.person ?? '') ? -1 : 1));
  }
}

/** Whether a file lies in the order of its codes, each but once: as it came, unless there are very many people. */
function isByPerson(file: readonly Report[]): boolean {
  for (let at = 1; at < file.length; at++) if ((file[at - 1]?.person ?? '') >= (file[at]?.person ?? '')) return false;
  return true;
}
