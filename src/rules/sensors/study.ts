import type { Board } from '../board';
import { gradeOf } from '../grades';
import { personOf } from '../personOf';
import { PURPOSE } from '../random';
import { writeReport } from '../reports';
import type { Person, State } from '../state';

/** The chance that an analyst's study of a person finds links: high for members of cells, yet not nothing for others. */
export function studyChance(board: Board, person: Person): number {
  const { study } = board.numbers.sensors;
  return person.role === 'operative' ? study.operative : study.harmless;
}

/** An analyst studies a person; the finding is on file in the next round. */
export function runStudy(board: Board, state: State, service: string, code: string): void {
  const person = personOf(state, code);
  if (person === undefined) return;
  const ordinal = board.seats.indexOf(service);
  const linked =
    board.draw(state.seed, PURPOSE.study, state.round, person.n, ordinal, studyChance(board, person)) === 1;
  const sight = linked ? 'linked' : 'clear';
  writeReport(board, state, {
    collector: service,
    sensor: 'study',
    sight,
    place: null,
    person: code,
    weight: board.numbers.weights.study[sight],
    grade: gradeOf('study', sight),
    words: { key: linked ? 'evidence.studyLinked' : 'evidence.studyClear', params: { person: { person: code } } },
    ordinal,
  });
}
