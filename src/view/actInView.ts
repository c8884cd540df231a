import { actBoard, lastRound, roundOfAct } from '../rules/actBoard';
import type { Board } from '../rules/board';
import type { State } from '../rules/state';
import { roundDates } from './calendar';

/** First and last day of the round as the exercise dates it: the manhunt counts its own days from where it began. */
export function datesNow(board: Board, state: State): { from: string; to: string } {
  const { calendar, manhunt } = board.scenario;
  if (state.act === 'buildUp' || manhunt === undefined) return roundDates(calendar, state.round);
  const fromStart = state.actFrom === 1;
  const before = fromStart ? calendar.rounds : state.actFrom - 1;
  const start = (fromStart ? manhunt.start : undefined) ?? roundDates(calendar, before + 1).from;
  return roundDates({ start, daysPerRound: manhunt.daysPerRound, rounds: manhunt.rounds }, roundOfAct(state));
}

/** Which act is played and how far it is; `rounds` is its last round, counted like all rounds. */
export function actInView(board: Board, state: State) {
  return {
    act: state.act,
    actRound: roundOfAct(state),
    actRounds: actBoard(board, state).rounds,
    rounds: lastRound(board, state),
  };
}
