import { alertOn } from '../rules/alerts';
import { isKnownHeld } from '../rules/before';
import type { Board } from '../rules/board';
import { grounds, lastSeen } from '../rules/grounds';
import type { Person, SeatId, State } from '../rules/state';
import type { Language, Words } from '../text/words';
import type { PersonInView, ReportInView } from './seatView';

/** Everybody on a service's own file, by dossier code. What the old dossier says is known to those who hold it. */
export function peopleOnFile(
  board: Board,
  state: State,
  service: SeatId,
  language: Language,
  reports: ReportInView[],
): PersonInView[] {
  const byPerson = new Map<string, ReportInView[]>();
  for (const report of reports) {
    for (const code of report.person === null ? report.others : [report.person, ...report.others]) {
      const list = byPerson.get(code);
      if (list === undefined) byPerson.set(code, [report]);
      else list.push(report);
    }
  }
  return state.people
    .filter((person) => byPerson.has(person.code))
    .map((person) => personInView(board, state, service, language, person, byPerson.get(person.code) ?? []));
}

function personInView(
  board: Board,
  state: State,
  service: SeatId,
  language: Language,
  person: Person,
  reports: ReportInView[],
): PersonInView {
  const listed = reports.some((report) => report.sensor === 'dossier' && report.person === person.code);
  const subject = listed && person.subject !== null ? board.scenario.people.subjects[person.subject] : undefined;
  const own = grounds(board, state, service, person.code);
  return {
    code: person.code,
    listed,
    home: subject?.home ?? null,
    note: subject?.note[language] ?? null,
    lastSeen: lastSeen(state, service, person.code),
    grounds: own,
    ...whatItIsEnoughFor(board, state, own),
    reports: reports.map((report) => report.id),
    alert: service === board.borderService ? (alertOn(state, person.code)?.code ?? null) : null,
    held: isKnownHeld(state, service, person),
  };
}

/** The law in a sentence: what grounds are enough for, and what is missing to the next step. */
function whatItIsEnoughFor(board: Board, state: State, own: number): { enough: Words; missing: Words | null } {
  const { law } = board.numbers;
  const act = state.emergency ? law.emergency : law.arrest;
  const steps = [
    { key: 'Discreet', at: Math.min(law.follow, law.discreet) },
    { key: 'Check', at: law.check },
    { key: 'Detain', at: law.detain },
    { key: 'Arrest', at: act },
  ].sort((a, b) => a.at - b.at);
  const met = steps.filter((step) => own >= step.at);
  const next = steps.find((step) => own < step.at);
  return {
    enough: { key: `view.enough${met.at(-1)?.key ?? 'Nothing'}` },
    missing: next === undefined ? null : { key: `view.missing${next.key}`, params: { by: next.at - own } },
  };
}
