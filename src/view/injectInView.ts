import type { Board } from '../rules/board';
import { injectState } from '../rules/injects';
import type { SeatId, State } from '../rules/state';
import { withCodes } from '../rules/withCodes';
import type { Language } from '../text/words';
import type { InjectForControl, InjectInView } from './seatView';

/** The injects that a seat has received, newest first. */
export function injectsInView(board: Board, state: State, seat: SeatId, language: Language): InjectInView[] {
  const received: InjectInView[] = [];
  for (const entry of state.injects) {
    const inject = board.scenario.injects.find(({ id }) => id === entry.inject);
    if (inject === undefined || entry.status !== 'released') continue;
    if (inject.to !== 'all' && !inject.to.includes(seat)) continue;
    received.push({
      inject: inject.id,
      round: entry.round,
      title: withCodes(inject.title, entry)[language],
      text: withCodes(inject.text, entry)[language],
      from: inject.from[language],
      method: inject.method,
      person: entry.person,
    });
  }
  return received.reverse();
}

/** The whole list for Control, in its order: what is planned, and what has become of it. */
export function injectsForControl(board: Board, state: State, language: Language): InjectForControl[] {
  return board.scenario.injects.map((inject) => {
    const entry = injectState(state, inject.id);
    const about = entry ?? { person: null, companion: null };
    return {
      inject: inject.id,
      number: inject.number,
      category: inject.category,
      title: withCodes(inject.title, about)[language],
      text: withCodes(inject.text, about)[language],
      from: inject.from[language],
      to: inject.to,
      method: inject.method,
      act: inject.act,
      release: inject.release.when,
      plannedRound: inject.release.when === 'round' ? inject.release.round : null,
      planned: inject.planned ?? null,
      expected: inject.expected?.[language] ?? null,
      evaluator: inject.evaluator?.[language] ?? null,
      responsible: inject.responsible?.[language] ?? null,
      objective: inject.objective ?? null,
      contingencyFor: inject.contingencyFor ?? null,
      fidelity: inject.fidelity,
      status: entry?.status ?? 'planned',
      round: entry?.round ?? null,
      by: entry?.by ?? null,
      person: entry?.person ?? null,
      true: entry === undefined || entry.person === null ? null : entry.true,
    };
  });
}
