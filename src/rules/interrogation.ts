import type { Words } from '../text/words';
import type { Board } from './board';
import { cellNumber, isLive } from './cells';
import { gradeOf } from './grades';
import type { Purpose } from './random';
import { PURPOSE } from './random';
import { writeReport } from './reports';
import type { Cell, Sensor, State } from './state';
import { oneOf, someHarmless } from './strangers';

/**
 * Cells that the capture of a member may lead to: all of them under a command, the next ones where a network is
 * directed through kin, none where it lives by influence alone.
 */
export function linkedCells(board: Board, state: State, cell: Cell): Cell[] {
  const reveals = board.doctrine.interrogationReveals;
  if (reveals === 'none') return [];
  return state.cells.filter(
    (other) => other.id !== cell.id && isLive(other) && (reveals === 'all' || cell.links.includes(other.id)),
  );
}

/** Services that learn who was captured and what was said: those that arrest, those that study, and the one that held him. */
export function interrogators(board: Board, by: string): string[] {
  const kinds = ['arrest', 'raid', 'study'] as const;
  return board.scenario.services
    .filter(({ id, orders }) => id === by || kinds.some((kind) => orders.includes(kind)))
    .map(({ id }) => id);
}

/** A captured person may name one member of each linked cell; sometimes the name is wrong. `n` is his number. */
export function interrogate(board: Board, state: State, { cell, n, by }: { cell: Cell; n: number; by: string }): void {
  const { interrogation } = board.numbers.capture;
  for (const linked of linkedCells(board, state, cell)) {
    const key = (cellNumber(linked) ^ n) >>> 0;
    if (board.draw(state.seed, PURPOSE.interrogation, state.round, n, key, interrogation) === 0) continue;
    writeLead(board, state, {
      sensor: 'interrogation',
      to: interrogators(board, by),
      members: linked.members,
      entity: n,
      ordinal: key,
    });
  }
}

type Lead = {
  sensor: Extract<Sensor, 'interrogation' | 'document' | 'inquiry'>;
  to: string[];
  /** Those it rightly names one of; nobody at a harmless door. */
  members: readonly string[];
  entity: number;
  ordinal: number;
};

const LEADS: Record<Lead['sensor'], { purpose: Purpose; words: string; weight: 'interrogation' | 'document' }> = {
  interrogation: { purpose: PURPOSE.interrogation, words: 'evidence.interrogation', weight: 'interrogation' },
  document: { purpose: PURPOSE.document, words: 'evidence.document', weight: 'document' },
  inquiry: { purpose: PURPOSE.launch, words: 'evidence.inquiry', weight: 'document' },
};

/** Writes whom a capture, a search or an inquiry points to. With the stated chance it points to somebody harmless. */
export function writeLead(board: Board, state: State, { sensor, to, members, entity, ordinal }: Lead): void {
  const { purpose, words, weight } = LEADS[sensor];
  const wrong = board.draw(
    state.seed,
    PURPOSE.interrogationWrong,
    state.round,
    entity,
    ordinal,
    board.numbers.capture.interrogationWrong,
  );
  const key = { entity, ordinal };
  const person =
    members.length === 0 || wrong === 1
      ? (someHarmless(board, state, purpose, key)?.code ?? null)
      : oneOf(board, state, purpose, key, members);
  if (person === null) return;
  const said: Words = { key: words, params: { person: { person } } };
  for (const collector of to) {
    writeReport(board, state, {
      collector,
      sensor,
      sight: 'linked',
      place: state.people.find(({ code }) => code === person)?.place ?? null,
      person,
      weight: board.numbers.weights[weight],
      grade: gradeOf(sensor, 'linked'),
      words: said,
      ordinal,
    });
  }
}
