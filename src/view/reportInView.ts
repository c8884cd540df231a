import type { Reading } from '../rules/reading';
import { reportAge, weightNow } from '../rules/reportAge';
import type { Report, SeatId, ServiceState } from '../rules/state';
import { fieldsOf, ToRead } from '../rules/toRead';
import type { ReportInView } from './seatView';

const FIELDS = fieldsOf<ReportInView>({
  id: true,
  round: true,
  since: true,
  isNew: true,
  sensor: true,
  sight: true,
  place: true,
  person: true,
  others: true,
  full: true,
  weight: true,
  age: true,
  grade: true,
  gradeWords: true,
  words: true,
  collector: true,
  from: true,
  sentTo: true,
});

/** The reports of a service's own file, in the order in which they came. */
export function reportsInView(at: Reading, file: ServiceState): ReportInView[] {
  const sent = new SentFrom(file);
  return file.file.map((report, index) => new ReportToRead(at, sent, report, index));
}

/** The name of the report that lies at a place of its file: what the seat calls it. */
export function reportId(index: number): string {
  return `r${index + 1}`;
}

const NOBODY: SeatId[] = [];

/** To whom a file has sent each observation, gone through once when it is first asked. */
class SentFrom {
  readonly #file: ServiceState;
  #to: Map<string, SeatId[]> | undefined;

  constructor(file: ServiceState) {
    this.#file = file;
  }

  /** What came onto the file after anything was last sent was sent to nobody. */
  to({ origin, since }: Report): SeatId[] {
    const { sent } = this.#file;
    const last = sent[sent.length - 1];
    if (last === undefined || since > last.round) return NOBODY;
    this.#to ??= this.#byOrigin();
    return this.#to.get(origin) ?? NOBODY;
  }

  #byOrigin(): Map<string, SeatId[]> {
    const byOrigin = new Map<string, SeatId[]>();
    for (const { origin, to } of this.#file.sent) {
      const before = byOrigin.get(origin);
      if (before === undefined) byOrigin.set(origin, [to]);
      else before.push(to);
    }
    return byOrigin;
  }
}

/** One report as its file shows it. */
class ReportToRead extends ToRead implements ReportInView {
  readonly weight: number;
  readonly #at: Reading;
  readonly #sent: SentFrom;
  readonly #report: Report;
  readonly #index: number;

  constructor(at: Reading, sent: SentFrom, report: Report, index: number) {
    super();
    this.weight = weightNow(at.board, report, at.state.round);
    this.#at = at;
    this.#sent = sent;
    this.#report = report;
    this.#index = index;
  }

  get id(): string {
    return reportId(this.#index);
  }

  get sensor(): ReportInView['sensor'] {
    return this.#report.sensor;
  }

  get place(): string | null {
    return this.#report.place;
  }

  get person(): string | null {
    return this.#report.person;
  }

  get collector(): string {
    return this.#report.collector;
  }

  get from(): string | null {
    return this.#report.from;
  }

  get round(): number {
    return this.#report.round;
  }

  get since(): number {
    return this.#report.since;
  }

  get isNew(): boolean {
    return this.#report.since === this.#at.state.round;
  }

  get sight(): ReportInView['sight'] {
    return this.#report.sight;
  }

  get others(): string[] {
    return [...this.#report.others].sort();
  }

  get full(): number {
    return this.#report.weight;
  }

  get age(): ReportInView['age'] {
    return reportAge(this.#at.board, this.#report, this.#at.state.round);
  }

  get grade(): string {
    return this.#report.grade;
  }

  get gradeWords(): ReportInView['gradeWords'] {
    const [source = 'F', information = '6'] = this.#report.grade;
    return {
      key: 'view.grade',
      params: {
        source: { words: { key: `view.source${source}` } },
        information: { words: { key: `view.information${information}` } },
      },
    };
  }

  get words(): ReportInView['words'] {
    return this.#report.words;
  }

  get sentTo(): string[] {
    return this.#sent.to(this.#report);
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}
