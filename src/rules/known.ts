import type { Board } from './board';
import { grounds, lastSeen, onFile } from './grounds';
import { numberIn } from './personOf';
import { weightNow } from './reportAge';
import type { Report, SeatId, State } from './state';

/** What one file holds about one person: what `grounds` and `lastSeen` say of him. */
export type Known = { readonly grounds: number; readonly lastSeen: { place: string; round: number } | null };
/** Everybody whom a file names, each worked out once while a seat reads. */
export type KnownFile = {
  /** What the file holds about a person; undefined when it does not name him. */
  get(code: string): Known | undefined;
  /** The same by where he stands among all people: the number in his code, less one. */
  at(index: number): Known | undefined;
  /** The codes of everybody whom it names, as they are sorted. */
  codes(): string[];
};

/** A person's page while the file is gone through: the report that saw him last, and which origins are in the sum. */
class Page implements Known {
  #sum = 0;
  #last: Report | null = null;
  #first: Report | null = null;
  #more: Report[] | null = null;

  constructor(readonly code: string) {}

  get grounds(): number {
    return Math.round(this.#sum * 1000) / 1000;
  }

  get lastSeen(): Known['lastSeen'] {
    const last = this.#last;
    return last === null || last.place === null ? null : { place: last.place, round: last.round };
  }

  /** Takes a report into account, with what it weighs now; an observation that was counted before counts no more. */
  note(report: Report, weight: number): void {
    if (!this.#counted(report)) this.#sum += weight;
    if (report.place === null || report.sight === 'nothing') return;
    if (this.#last === null || report.round >= this.#last.round) this.#last = report;
  }

  #counted(report: Report): boolean {
    if (this.#first === null) {
      this.#first = report;
      return false;
    }
    if (isSameObservation(this.#first, report)) return true;
    if (this.#more === null) {
      this.#more = [report];
      return false;
    }
    for (const other of this.#more) if (isSameObservation(other, report)) return true;
    this.#more.push(report);
    return false;
  }
}

/** An observation is of one round: few origins are compared letter by letter. */
function isSameObservation(one: Report, other: Report): boolean {
  return one.round === other.round && one.origin === other.origin;
}

/** Codes up to this number are sorted as their numbers are. */
const TWO_DIGITS = 99;

/** The pages by the numbers of their codes, which are found faster than by the codes. */
class Pages implements KnownFile {
  readonly #pages: (Page | undefined)[];

  constructor(people: number) {
    this.#pages = new Array<Page | undefined>(people + 1);
  }

  get(code: string): Page | undefined {
    const page = this.#pages[numberIn(code)];
    return page?.code === code ? page : undefined;
  }

  at(index: number): Page | undefined {
    return this.#pages[index + 1];
  }

  codes(): string[] {
    const codes: string[] = [];
    for (const page of this.#pages) if (page !== undefined) codes.push(page.code);
    return this.#pages.length > TWO_DIGITS + 1 ? codes.sort() : codes;
  }

  /** The page of a person, begun when there is none. */
  of(code: string): Page {
    const number = numberIn(code);
    const page = this.#pages[number] ?? new Page(code);
    this.#pages[number] = page;
    return page;
  }
}

/** Goes through a service's own file once and notes what it holds about everybody whom it names. */
export function knownOnFile(board: Board, state: State, service: SeatId): KnownFile {
  const pages = new Pages(state.people.length);
  for (const report of state.services[service]?.file ?? []) {
    if (report.person !== null) pages.of(report.person).note(report, weightNow(board, report, state.round));
    for (const other of report.others) pages.of(other);
  }
  return pages;
}

/** Whether a service can name a person; `known` saves searching the file. */
export function canName(state: State, service: SeatId, person: string, known: KnownFile | undefined): boolean {
  return known === undefined ? onFile(state, service, person) : known.get(person) !== undefined;
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
