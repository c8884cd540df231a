import type { Board } from './board';
import { cellOf, loseMember } from './cells';
import { gradeOf } from './grades';
import { interrogate, interrogators } from './interrogation';
import { record } from './record';
import { writeReport } from './reports';
import type { Cell, Person, SeatId, State } from './state';
import { changeTrust } from './trust';

/** Who holds a person, and where. */
export type Taking = { by: SeatId; place: string; lawful: boolean };

/**
 * A person is held. Of a cell's member the services that arrest and study learn it, he may name others, those left
 * are less ready, and a cell without anybody left is foiled. A harmless person goes free, cleared on the file of
 * those who held him, and costs trust. What acting below the law costs is charged by the act, not here. Answers
 * whether he belonged to a cell.
 */
export function takePerson(board: Board, state: State, person: Person, taking: Taking): boolean {
  if (person.role !== 'operative') {
    releaseHarmless(board, state, person, taking);
    return false;
  }
  if (person.fate !== 'free') return true;
  const told = interrogators(board, taking.by);
  person.fate = 'held';
  person.heldKnownTo = told;
  const params = { person: { person: person.code }, place: { place: taking.place } };
  const key = taking.lawful ? 'evidence.captured' : 'evidence.capturedBelowLaw';
  record(state, 'badge-alert', { key, params }, { seenBy: told }, taking.place);
  record(state, 'x', { key: 'evidence.lost', params }, { seenBy: ['attacker'] }, taking.place);
  const cell = person.cell === null ? undefined : cellOf(state, person.cell);
  if (cell !== undefined) leaveCell(board, state, person, cell);
  if (cell !== undefined) interrogate(board, state, { cell, n: person.n, by: taking.by });
  return true;
}

function leaveCell(board: Board, state: State, person: Person, cell: Cell): void {
  loseMember(state, person);
  if (cell.gone) {
    changeTrust(board, state, board.numbers.trust.foiled);
    return;
  }
  cell.readiness = Math.max(0, cell.readiness - board.numbers.capture.survivorsLose);
}

function releaseHarmless(board: Board, state: State, person: Person, { by, place }: Taking): void {
  changeTrust(board, state, -board.numbers.trust.harmlessHeld);
  const params = { person: { person: person.code }, trust: board.numbers.trust.harmlessHeld };
  record(state, 'users', { key: 'evidence.heldHarmless', params }, { seenBy: [by] }, place);
  clearAtDoor(board, state, person, { by, place });
}

/** What a wrong door tells of the person behind it: he is nearly cleared, on the file of those who opened it. */
export function clearAtDoor(
  board: Board,
  state: State,
  person: Person,
  { by, place }: Pick<Taking, 'by' | 'place'>,
): void {
  writeReport(board, state, {
    collector: by,
    sensor: 'door',
    sight: 'clear',
    place,
    person: person.code,
    weight: board.numbers.weights.wrongDoor,
    grade: gradeOf('door', 'clear'),
    words: { key: 'evidence.doorClear', params: { person: { person: person.code }, place: { place } } },
    ordinal: 0,
  });
}
