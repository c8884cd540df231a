import type { Board } from './board';
import { grounds, lastSeen, onFile } from './grounds';
import { weightNow } from './reportAge';
import type { Report, SeatId, State } from './state';

/** What one file holds about one person: what `grounds` and `lastSeen` say of him. */
export type Known = { grounds: number; lastSeen: { place: string; round: number } | null };
/** Everybody whom a file names, by code, each worked out once while a seat reads. */
export type KnownFile = ReadonlyMap<string, Known>;

/** A person's page while the file is gone through. `counted` are origins that are in the sum. */
type Page = Known & { counted: string[] };

/** Goes through a service's own file once and notes what it holds about everybody whom it names. */
export function knownOnFile(board: Board, state: State, service: SeatId): KnownFile {
  const pages = new Map<string, Page>();
  const pageOf = (person: string): Page => {
    let page = pages.get(person);
    if (page === undefined) {
      page = { grounds: 0, lastSeen: null, counted: [] };
      pages.set(person, page);
    }
    return page;
  };
  for (const report of state.services[service]?.file ?? []) {
    if (report.person !== null) note(board, state, pageOf(report.person), report);
    for (const other of report.others) pageOf(other);
  }
  for (const page of pages.values()) page.grounds = Math.round(page.grounds * 1000) / 1000;
  return pages;
}

function note(board: Board, state: State, page: Page, report: Report): void {
  const { origin, place, round } = report;
  if (!page.counted.includes(origin)) {
    page.counted.push(origin);
    page.grounds += weightNow(board, report, state.round);
  }
  if (place === null || report.sight === 'nothing') return;
  if (page.lastSeen === null || round >= page.lastSeen.round) page.lastSeen = { place, round };
}

/** Whether a service can name a person; `known` saves searching the file. */
export function canName(state: State, service: SeatId, person: string, known: KnownFile | undefined): boolean {
  return known === undefined ? onFile(state, service, person) : known.has(person);
}

/** A service's grounds against a person; `known` saves searching the file. */
export function groundsKnown(
  board: Board,
  state: State,
  service: SeatId,
  person: string,
  known: KnownFile | undefined,
): number {
  return known === undefined ? grounds(board, state, service, person) : (known.get(person)?.grounds ?? 0);
}

/** Where a service's file last puts a person; `known` saves searching the file. */
export function lastSeenKnown(
  state: State,
  service: SeatId,
  person: string,
  known: KnownFile | undefined,
): Known['lastSeen'] {
  return known === undefined ? lastSeen(state, service, person) : (known.get(person)?.lastSeen ?? null);
}
