import { executeArrest } from './arrests';
import type { Board } from './board';
import { executeRaid } from './raids';
import { ordersOfRound } from './sensors/ordersOfRound';
import type { Person, State } from './state';
import type { Taking } from './taking';
import { takePerson } from './taking';

/** Step a of execution: every service's arrests, then its raids, before anybody moves. */
export function executeArrestsAndRaids(board: Board, state: State): void {
  for (const { id } of board.scenario.services) {
    for (const { person } of ordersOfRound(state, id, 'arrest')) executeArrest(board, state, id, person);
    for (const { person } of ordersOfRound(state, id, 'raid')) executeRaid(board, state, id, person);
  }
}

/**
 * Holds a person at a border or because a card says so. The caller charges what a hold below the law costs, once for
 * the whole party. Answers whether he belonged to a cell.
 */
export function holdPerson(board: Board, state: State, person: Person, taking: Taking): boolean {
  return takePerson(board, state, person, taking);
}
