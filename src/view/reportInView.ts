import type { Reading } from '../rules/reading';
import { reportAge, weightNow } from '../rules/reportAge';
import type { Report, ServiceState } from '../rules/state';
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
  return file.file.map((report, index) => new ReportToRead(at, file, report, index));
}

/** The name of the report that lies at a place of its file: what the seat calls it. */
export function reportId(index: number): string {
  return `r${index + 1}`;
}

/** One report as its file shows it. */
class ReportToRead extends ToRead implements ReportInView {
  readonly weight: number;
  readonly #at: Reading;
  readonly #file: ServiceState;
  readonly #report: Report;
  readonly #index: number;

  constructor(at: Reading, file: ServiceState, report: Report, index: number) {
    super();
    this.weight = weightNow(at.board, report, at.state.round);
    this.#at = at;
    this.#file = file;
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
    const to: string[] = [];
    const { origin } = this.#report;
    for (const sent of this.#file.sent) if (sent.origin === origin) to.push(sent.to);
    return to;
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}
