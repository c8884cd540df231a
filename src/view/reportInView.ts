import type { Board } from '../rules/board';
import { reportAge, weightNow } from '../rules/reportAge';
import type { Report, ServiceState, State } from '../rules/state';
import type { ReportInView } from './seatView';

/** One report as its file shows it. `index` is its place on the file, which names it for the seat. */
export function reportInView(
  board: Board,
  state: State,
  file: ServiceState,
  report: Report,
  index: number,
): ReportInView {
  const [source = 'F', information = '6'] = report.grade;
  return {
    id: `r${index + 1}`,
    round: report.round,
    since: report.since,
    isNew: report.since === state.round,
    sensor: report.sensor,
    sight: report.sight,
    place: report.place,
    person: report.person,
    others: [...report.others].sort(),
    full: report.weight,
    weight: weightNow(board, report, state.round),
    age: reportAge(board, report, state.round),
    grade: report.grade,
    gradeWords: {
      key: 'view.grade',
      params: {
        source: { words: { key: `view.source${source}` } },
        information: { words: { key: `view.information${information}` } },
      },
    },
    words: report.words,
    collector: report.collector,
    from: report.from,
    sentTo: file.sent.filter((sent) => sent.origin === report.origin).map((sent) => sent.to),
  };
}
