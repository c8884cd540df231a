import { chargeBelowLaw } from './arrests';
import type { Board } from './board';
import { isLive } from './cells';
import { gradeOf } from './grades';
import { grounds, lastSeen } from './grounds';
import { interrogators, linkedCells, writeLead } from './interrogation';
import { personOf } from './personOf';
import { PURPOSE } from './random';
import { record } from './record';
import { writeReport } from './reports';
import type { Cell, Person, SeatId, State } from './state';
import { clearAtDoor, takePerson } from './taking';
import { actThreshold } from './thresholds';
import { changeTrust } from './trust';

/** The chance that a raid finds one person who is there: it grows with the grounds on him, for a raid lives on data. */
export function raidChance(board: Board, ownGrounds: number): number {
  const { base, perGround, least, most } = board.numbers.capture;
  return Math.min(most, Math.max(least, base + perGround * ownGrounds));
}

/** One raid: the place where the service's file last puts the named person is searched. */
export function executeRaid(board: Board, state: State, service: SeatId, code: string): void {
  const named = personOf(state, code);
  const place = lastSeen(state, service, code)?.place;
  if (named === undefined || place === undefined || board.places.get(place)?.kind === 'haven') return;
  const lawful = grounds(board, state, service, code) >= actThreshold(board, state, 'raid');
  if (!lawful) chargeBelowLaw(board, state, service);
  const raid = { by: service, place, lawful };
  const there = state.people.filter(
    (person) => person.role === 'operative' && person.fate === 'free' && person.place === place,
  );
  const cells = state.cells.filter((cell) => isLive(cell) && cell.place === place);
  const found = there.filter((person) => finds(board, state, service, person));
  const params = { place: { place } };
  const key = found.length > 0 ? 'evidence.publicRaid' : 'evidence.publicRaidEmpty';
  record(state, 'door-open', { key, params }, { seenBy: 'all' }, place);
  for (const person of found) takePerson(board, state, person, raid);
  if (found.length === 0) emptyDoor(board, state, raid, { named, missed: there.length > 0 });
  searchPapers(board, state, raid, { named, cells });
}

/** Papers found in a search point to cell members still free; where no cell was, to somebody harmless. */
function searchPapers(
  board: Board,
  state: State,
  { by, place }: Raid,
  { named, cells }: { named: Person; cells: Cell[] },
): void {
  const ordinal = board.number.get(place) ?? 0;
  if (board.draw(state.seed, PURPOSE.document, state.round, named.n, ordinal, board.numbers.capture.document) === 0)
    return;
  const known = [...cells, ...cells.flatMap((cell) => linkedCells(board, state, cell))];
  const members = [...new Set(known.flatMap((cell) => cell.members))];
  if (cells.length > 0 && members.length === 0) return;
  writeLead(board, state, { sensor: 'document', to: interrogators(board, by), members, entity: named.n, ordinal });
}

function finds(board: Board, state: State, service: SeatId, person: Person): boolean {
  const chance = raidChance(board, grounds(board, state, service, person.code));
  return board.draw(state.seed, PURPOSE.raid, state.round, person.n, board.seats.indexOf(service), chance) === 1;
}

type Raid = { by: SeatId; place: string };

/** Nobody was taken: it costs trust, and if the person named was at home and harmless, it clears him. */
function emptyDoor(
  board: Board,
  state: State,
  { by, place }: Raid,
  { named, missed }: { named: Person; missed: boolean },
): void {
  const { trust } = board.numbers;
  const cost = missed ? trust.missedCell : trust.emptyDoor;
  changeTrust(board, state, -cost);
  const params = { person: { person: named.code }, place: { place }, trust: cost };
  record(state, 'door-open', { key: 'evidence.raidEmpty', params }, { seenBy: [by] }, place);
  const harmlessThere = named.role !== 'operative' && named.place === place;
  if (harmlessThere && finds(board, state, by, named)) {
    clearAtDoor(board, state, named, { by, place });
    return;
  }
  writeReport(board, state, {
    collector: by,
    sensor: 'door',
    sight: 'nothing',
    place,
    person: named.code,
    weight: board.numbers.weights.follow.nothing,
    grade: gradeOf('door', 'nothing'),
    words: { key: 'evidence.doorNothing', params },
    ordinal: 1,
  });
}
