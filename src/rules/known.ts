import type { Board } from './board';
import { grounds, lastSeen, onFile } from './grounds';
import { weightNow } from './reportAge';
import type { Report, SeatId, State } from './state';

/** What one file holds about one person: what `grounds` and `lastSeen` say of him. */
export type Known = { readonly grounds: number; readonly lastSeen: { place: string; round: number } | null };
/** Everybody whom a file names, by code, each worked out once while a seat reads. */
export type KnownFile = ReadonlyMap<string, Known>;

/** A person's page while the file is gone through: the report that saw him last, and which origins are in the sum. */
class Page implements Known {
  grounds = 0;
  #last: Report | null = null;
  #first: string | null = null;
  #more: string[] | null = null;

  get lastSeen(): Known['lastSeen'] {
    const last = this.#last;
    return last === null || last.place === null ? null : { place: last.place, round: last.round };
  }

  /** Takes a report into account, with what it weighs now; an observation that was counted before counts no more. */
  note(report: Report, weight: number): void {
    if (!this.#counted(report.origin)) this.grounds += weight;
    if (report.place === null || report.sight === 'nothing') return;
    if (this.#last === null || report.round >= this.#last.round) this.#last = report;
  }

  #counted(origin: string): boolean {
    if (this.#first === null) this.#first = origin;
    else if (this.#first === origin || this.#more?.includes(origin)) return true;
    else if (this.#more === null) this.#more = [origin];
    else this.#more.push(origin);
    return false;
  }
}

/** Goes through a service's own file once and notes what it holds about everybody whom it names. */
export function knownOnFile(board: Board, state: State, service: SeatId): KnownFile {
  const pages = new Map<string, Page>();
  for (const report of state.services[service]?.file ?? []) {
    if (report.person !== null) pageOf(pages, report.person).note(report, weightNow(board, report, state.round));
    for (const other of report.others) pageOf(pages, other);
  }
  for (const page of pages.values()) page.grounds = Math.round(page.grounds * 1000) / 1000;
  return pages;
}

function pageOf(pages: Map<string, Page>, person: string): Page {
  let page = pages.get(person);
  if (page === undefined) {
    page = new Page();
    pages.set(person, page);
  }
  return page;
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
