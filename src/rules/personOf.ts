import type { Cell, Person, State } from './state';

/** The person behind a dossier code, or undefined when no such code was ever given. */
export function personOf(state: State, code: string): Person | undefined {
  const person = state.people[numberIn(code) - 1];
  return person?.code === code ? person : undefined;
}

/** The number in a dossier code; of anything else some number, which the code itself then contradicts. */
export function numberIn(code: string): number {
  let number = 0;
  for (let at = 2; at < code.length; at++) number = number * 10 + code.charCodeAt(at) - 48;
  return number;
}

/** The cell a person belongs to while it still exists, or undefined. */
export function ownCell(state: State, person: Person): Cell | undefined {
  if (person.cell === null) return undefined;
  for (const cell of state.cells) if (cell.id === person.cell && !cell.gone) return cell;
  return undefined;
}
