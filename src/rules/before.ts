import { cloneCell, counts } from './clone';
import type { Before, Person, SeatId, State } from './state';

/** Notes what seats go on reading while stops are open, before the execution of a round changes it. */
export function notedBefore(state: State): Before {
  const { cells, pressure, attacker } = state;
  const held: string[] = [];
  for (const person of state.people) if (person.fate === 'held') held.push(person.code);
  return {
    cells: cells.map(cloneCell),
    influence: counts(attacker.influence),
    hand: attacker.hand.slice(),
    pressure,
    met: attacker.met.length,
    held,
  };
}

/** Whether a seat knows that a person is held. Who was taken while a round is executed is read at its outcome. */
export function isKnownHeld({ before }: State, seat: SeatId, person: Person): boolean {
  if (person.fate !== 'held' || !person.heldKnownTo.includes(seat)) return false;
  return before === null || before.held.includes(person.code);
}

/**
 * The exercise as the attacker may read it: while stops are open, its cells, its means and what it met as they were
 * when the round began to be executed. Its losses and journeys are read at the outcome.
 */
export function asAttackerReads(state: State): State {
  const { before, attacker } = state;
  if (before === null) return state;
  const { cells, influence, hand, pressure } = before;
  return {
    ...state,
    cells,
    pressure,
    attacker: { ...attacker, influence, hand, met: attacker.met.slice(0, before.met) },
  };
}
