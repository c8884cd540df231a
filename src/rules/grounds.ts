import type { Board } from './board';
import { weightNow } from './reportAge';
import type { Report, State } from './state';

/**
 * Grounds of a service against a person: the summed weights on its own file now. A report that reached the file
 * twice counts once. What other services hold does not count, and reports on mere places never do.
 */
export function grounds(board: Board, state: State, service: string, person: string): number {
  const counted: string[] = [];
  return rounded(sumOnFile(board, state, state.services[service]?.file ?? NO_FILE, person, counted));
}

const NO_FILE: readonly Report[] = [];

/** Whether a report is about a person. Asking for none first leaves engines two codes to compare, which is faster. */
function isAbout(report: Report, person: string): boolean {
  return report.person !== null && report.person === person;
}

/** Grounds when all files are laid together, each observation once. Only a stop's officer may ask for it. */
export function jointGrounds(board: Board, state: State, person: string): number {
  const counted: string[] = [];
  let sum = 0;
  for (const { id } of board.scenario.services) {
    sum += sumOnFile(board, state, state.services[id]?.file ?? NO_FILE, person, counted);
  }
  return rounded(sum);
}

/** Weights on one file, leaving out observations that were `counted` before; adds those it counts. */
function sumOnFile(board: Board, state: State, file: readonly Report[], person: string, counted: string[]): number {
  let sum = 0;
  for (let at = 0; at < file.length; at++) {
    const report = file[at] as Report;
    if (!isAbout(report, person) || counted.includes(report.origin)) continue;
    counted.push(report.origin);
    sum += weightNow(board, report, state.round);
  }
  return sum;
}

function rounded(sum: number): number {
  return Math.round(sum * 1000) / 1000;
}

/** Where and when a service's own file last puts a person, or null when it never did. */
export function lastSeen(state: State, service: string, person: string): { place: string; round: number } | null {
  let last: Report | null = null;
  const file = state.services[service]?.file ?? NO_FILE;
  for (let at = 0; at < file.length; at++) {
    const report = file[at] as Report;
    if (!isAbout(report, person) || report.place === null || report.sight === 'nothing') continue;
    if (last === null || report.round >= last.round) last = report;
  }
  return last === null || last.place === null ? null : { place: last.place, round: last.round };
}

/** Whether a service can name a person at all: a report on its file is about him or mentions him. */
export function onFile(state: State, service: string, person: string): boolean {
  const file = state.services[service]?.file ?? NO_FILE;
  for (let at = 0; at < file.length; at++) if (names(file[at] as Report, person)) return true;
  return false;
}

/** For how many rounds a service has had a person on its file; 0 when it has not, or only since this round. */
export function roundsOnFile(state: State, service: string, person: string): number {
  let since = state.round;
  for (const report of state.services[service]?.file ?? NO_FILE) {
    if (names(report, person)) since = Math.min(since, report.since);
  }
  return state.round - since;
}

/** Everybody whom a service can name, by dossier code. */
export function namedOnFile(state: State, service: string): string[] {
  const codes = new Set<string>();
  for (const report of state.services[service]?.file ?? []) {
    if (report.person !== null) codes.add(report.person);
    for (const other of report.others) codes.add(other);
  }
  return [...codes].sort();
}

function names(report: Report, person: string): boolean {
  return isAbout(report, person) || (report.others.length > 0 && report.others.includes(person));
}
