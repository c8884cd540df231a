import type { Board } from '../rules/board';
import type { State } from '../rules/state';
import type { Language } from '../text/words';
import { actInView, datesNow } from './actInView';
import type { OutcomeInView, PublicView } from './seatView';

/** What everybody in the room may know: the public column of the table of who may know what. */
export function publicView(board: Board, state: State, language: Language): PublicView {
  const { from, to } = datesNow(board, state);
  return {
    round: state.round,
    ...actInView(board, state),
    from,
    to,
    phase: state.phase,
    trust: state.trust,
    trustChange: state.trustChange,
    threat: state.threat,
    severity: state.severity,
    failAt: board.numbers.failAt,
    law: { ...board.numbers.law },
    emergency: state.emergency,
    stopOpen: state.phase === 'stops',
    guards: guardsSeen(board, state),
    outcome: outcomeInView(board, state, language),
  };
}

/** The guards that stood in the street at the last outcome, in the order of the map. */
export function guardsSeen(board: Board, state: State): PublicView['guards'] {
  const seen: PublicView['guards'] = [];
  for (const { id } of board.targets) {
    const details = state.guardsSeen[id] ?? 0;
    if (details > 0) seen.push({ place: id, details });
  }
  return seen;
}

/** How the exercise ended, or null while it goes on. */
export function outcomeInView(board: Board, state: State, language: Language): OutcomeInView | null {
  const { outcome } = state;
  if (outcome === null) return null;
  const band = board.scenario.bands.find((candidate) => candidate.id === outcome.band);
  return {
    band: outcome.band,
    title: band?.title[language] ?? outcome.band,
    words: band?.words[language] ?? '',
    why: outcome.why,
    round: outcome.round,
    severity: state.severity,
    trust: state.trust,
  };
}
