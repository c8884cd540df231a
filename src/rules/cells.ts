import type { Board } from './board';
import { personOf } from './personOf';
import { even } from './pick';
import { hashText, PURPOSE } from './random';
import type { Cell, Person, State } from './state';

/** A cell that can still act: it exists and somebody in it is free. */
export function isLive(cell: Cell): boolean {
  return !cell.gone && cell.members.length > 0;
}

/** The cell of this id, gone or not. */
export function cellOf(state: State, id: string): Cell | undefined {
  for (const cell of state.cells) if (cell.id === id) return cell;
  return undefined;
}

/** Whether any cell of the attacker can still act. */
export function anyLive(state: State): boolean {
  for (const cell of state.cells) if (isLive(cell)) return true;
  return false;
}

/** The number that stands for a cell in keys of chance; it depends on the cell's cause of birth alone. */
export function cellNumber(cell: Cell): number {
  return hashText(cell.id);
}

/** Recruits the cell may still take. Joining may exceed this; recruiting may not. */
export function roomIn(board: Board, cell: Cell): number {
  return Math.max(0, board.numbers.network.cellMost - cell.members.length);
}

export type Birth = {
  /** Derived from the cause of birth, at most 40 characters. */
  id: string;
  place: string;
  members: Person[];
  trained: boolean;
  /** First round in which it may travel. */
  earliest: number;
  links: string[];
  named?: number;
  head?: boolean;
};

/** A new cell enters with these members, who become operatives at its place. */
export function bearCell(state: State, birth: Birth): Cell {
  const cell: Cell = {
    id: birth.id,
    named: birth.named ?? null,
    number: state.cells.length + 1,
    place: birth.place,
    members: [],
    trained: birth.trained,
    readiness: 0,
    size: null,
    earliest: birth.earliest,
    heldUpUntil: 0,
    papers: false,
    links: birth.links,
    head: birth.head ?? false,
    did: 'stay',
    gone: false,
    escaped: false,
  };
  for (const person of birth.members) enlist(cell, person);
  state.cells.push(cell);
  return cell;
}

/** A person becomes an operative of the cell, where the cell is. */
export function enlist(cell: Cell, person: Person): void {
  person.role = 'operative';
  person.cell = cell.id;
  person.place = cell.place;
  cell.members.push(person.code);
}

/** Takes a member out of his cell, as when he is held. A cell without members is gone. */
export function loseMember(state: State, person: Person): void {
  const cell = person.cell === null ? undefined : cellOf(state, person.cell);
  if (cell === undefined) return;
  const at = cell.members.indexOf(person.code);
  if (at >= 0) cell.members.splice(at, 1);
  if (cell.members.length === 0) cell.gone = true;
}

/** Whether so many people, one unless said otherwise, could still enter the exercise. */
export function anySpare(state: State, atLeast = 1): boolean {
  let left = atLeast;
  for (const person of state.people) {
    if (person.role !== 'spare') continue;
    left -= 1;
    if (left <= 0) return true;
  }
  return left <= 0;
}

/**
 * People who enter the exercise now, drawn from those kept for it; fewer than asked when too few are left.
 * `cause` keys the draw. They live where they enter: `home`.
 */
export function newcomers(board: Board, state: State, count: number, cause: number, home: string): Person[] {
  const taken: Person[] = [];
  const spares = state.people.filter((person) => person.role === 'spare');
  while (taken.length < count && spares.length > 0) {
    const at = board.draw(state.seed, PURPOSE.newcomer, state.round, cause, taken.length, even(spares.length));
    const person = spares.splice(at, 1)[0] as Person;
    person.home = home;
    taken.push(person);
  }
  return taken;
}

/** Moves a cell and everybody in it. */
export function moveCell(state: State, cell: Cell, place: string): void {
  cell.place = place;
  for (const code of cell.members) {
    const person = personOf(state, code);
    if (person !== undefined) person.place = place;
  }
}

/** Two cells know of each other: an interrogation in one may name the other. */
export function link(one: Cell, other: Cell): void {
  if (!one.links.includes(other.id)) one.links.push(other.id);
  if (!other.links.includes(one.id)) other.links.push(one.id);
}
