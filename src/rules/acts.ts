import type { Board } from './board';
import { anyLive, bearCell, cellNumber } from './cells';
import { holds } from './conditions/list';
import { interrogators, writeLead } from './interrogation';
import { personOf } from './personOf';
import { even } from './pick';
import { hashText, PURPOSE } from './random';
import { record } from './record';
import type { Cell, Person, State } from './state';
import { changeTrust } from './trust';

/** Whether the manhunt begins after this round: the attacks weigh too much or the deck says so, and somebody is free. */
export function manhuntBegins(board: Board, state: State): boolean {
  const { manhunt } = board.scenario;
  if (manhunt === undefined || state.act === 'manhunt' || state.trust <= 0) return false;
  const attacked = state.severity >= board.numbers.failAt;
  const said = manhunt.begins?.every((condition) => holds(board, state, condition)) ?? false;
  if (!attacked && !said) return false;
  return anyLive(state) || (manhunt.survivors > 0 && attackersGone(state).length > 0);
}

/** The manhunt begins with the next round: everybody reads it, and of those who struck some have got away. */
export function beginManhunt(board: Board, state: State): void {
  const { manhunt } = board.scenario;
  if (manhunt === undefined) return;
  state.act = 'manhunt';
  state.actFrom = state.round + 1;
  state.threat = Math.max(state.threat, manhunt.threat);
  if (manhunt.trustChange !== 0) changeTrust(board, state, manhunt.trustChange);
  const params = { act: { text: manhunt.title }, text: { text: manhunt.words } };
  record(state, 'siren', { key: 'flow.manhuntBegins', params }, { seenBy: 'all' });
  survive(board, state, manhunt.survivors);
}

/** Who carried out an attack this round, cell by cell. */
function attackersGone(state: State): { cell: Cell; people: Person[] }[] {
  const struck: { cell: Cell; people: Person[] }[] = [];
  for (const cell of state.cells) {
    if (!cell.gone || cell.did !== 'launch') continue;
    const people = cell.members.flatMap((code) => personOf(state, code) ?? []).filter(({ fate }) => fate === 'gone');
    if (people.length > 0) struck.push({ cell, people });
  }
  return struck;
}

/** Some of those who struck are a cell again, near the scene, and the inquiry may have a name. */
function survive(board: Board, state: State, count: number): void {
  const struck = attackersGone(state);
  const from = struck[0]?.cell;
  const free = struck.flatMap(({ people }) => people);
  if (from === undefined || count === 0) return;
  const id = `left-${state.round}`;
  const members: Person[] = [];
  while (members.length < count && free.length > 0) {
    const at = board.draw(state.seed, PURPOSE.survivor, state.round, hashText(id), members.length, even(free.length));
    const person = free.splice(at, 1)[0] as Person;
    person.fate = 'free';
    members.push(person);
  }
  for (const { cell } of struck)
    cell.members = cell.members.filter((code) => !members.some((one) => one.code === code));
  const { place, trained } = from;
  const born = bearCell(state, { id, place, members, trained, earliest: state.round + 1, links: [...from.links] });
  const words = { key: 'flow.survivors', params: { cell: { cell: id }, place: { place } } };
  record(state, 'hexagon', words, { seenBy: ['attacker'] }, place);
  const key = { entity: cellNumber(born), ordinal: cellNumber(born) };
  writeLead(board, state, { sensor: 'inquiry', to: interrogators(board, ''), members: born.members, ...key });
}

/** An exercise that begins with the manhunt: what has happened, who is left, where and how far with a plot. */
export function openWithManhunt(board: Board, state: State): void {
  const opening = board.scenario.manhunt?.opening;
  state.act = 'manhunt';
  state.threat = Math.max(state.threat, board.scenario.manhunt?.threat ?? 1);
  if (opening === undefined) return;
  state.severity = opening.severity;
  state.incidents.push({ round: 0, place: opening.scene, size: opening.size, success: true });
  for (const cell of state.cells) {
    const left = opening.cells.find((one) => one.cell === cell.id);
    const staying = left === undefined ? 0 : (left.left ?? cell.members.length);
    takeLeave(board, state, cell, staying);
    cell.earliest = 1;
    if (left === undefined) continue;
    cell.readiness = left.readiness;
    if (left.readiness > 0) cell.size = left.size;
    cell.place = left.at;
    for (const code of cell.members) {
      const person = personOf(state, code);
      if (person !== undefined) person.place = left.at;
    }
  }
}

/** All but so many of a cell had their part in what has happened; who they are is drawn. */
function takeLeave(board: Board, state: State, cell: Cell, staying: number): void {
  const members = [...cell.members];
  while (members.length > staying) {
    const n = members.length;
    const at = board.draw(state.seed, PURPOSE.survivor, 0, cellNumber(cell), n, even(n));
    const person = personOf(state, members.splice(at, 1)[0] as string);
    if (person !== undefined) person.fate = 'gone';
  }
  if (members.length === 0) cell.gone = true;
  else cell.members = members;
}
