import { actBoard } from './actBoard';
import type { Board } from './board';
import type { State } from './state';

/** Grounds that the law asks for before an arrest or a raid; emergency powers lower them. */
export function actThreshold(board: Board, state: State, act: 'arrest' | 'raid'): number {
  const { law } = actBoard(board, state).numbers;
  return state.emergency ? Math.min(law.emergency, law[act]) : law[act];
}
