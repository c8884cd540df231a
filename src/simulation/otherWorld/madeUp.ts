import type { Board } from '../../rules/board';
import type { Report, State } from '../../rules/state';

/** The words of whatever was changed. */
export const CHANGED = { key: 'view.text', params: { text: 'changed' } };

/** How a world is told from another: a number from 0 up to 1 for each thing that differs. */
export type Chance = (ordinal: number) => number;

/** A report about somebody that the seat was never shown. */
export function madeUp(board: Board, state: State, collector: string, n: number): Report {
  return {
    origin: `made-up/${collector}/${n}`,
    collector,
    from: null,
    round: state.round,
    since: state.round,
    sensor: 'interrogation',
    sight: 'linked',
    place: board.scenario.map.places[0]?.id ?? null,
    person: state.people[n]?.code ?? null,
    others: [],
    weight: 4,
    grade: 'A1',
    words: CHANGED,
  };
}
