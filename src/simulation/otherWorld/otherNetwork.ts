import type { Board } from '../../rules/board';
import { cloneCell, counts } from '../../rules/clone';
import type { Cell, SeatId, State } from '../../rules/state';
import type { Chance } from './madeUp';

/** For a service: the whole network, who is what, where everybody is. */
export function changeAttacker(board: Board, other: State, seat: SeatId, chance: Chance, busy: boolean): void {
  const places = board.scenario.map.places;
  const somewhere = (ordinal: number) => places[Math.floor(chance(ordinal) * places.length)]?.id ?? '';
  const { attacker } = other;
  attacker.orders = busy ? [{ id: 'o1', order: { kind: 'dispatch' }, reason: null }] : [];
  attacker.history = [];
  attacker.hand = busy ? board.scenario.opportunities.map(({ id }) => id) : [];
  attacker.deck = [];
  attacker.met = [];
  attacker.spent = 1;
  attacker.nextOrder += 3;
  attacker.ready = !attacker.ready;
  attacker.influence = Object.fromEntries(places.map(({ id }, index) => [id, Math.floor(chance(700 + index) * 4)]));
  changeCells(other.cells, somewhere, chance);
  if (busy) other.cells.unshift(...other.cells.map((cell) => ({ ...cloneCell(cell), id: `${cell.id}-again` })));
  if (other.before !== null) {
    other.before = { ...other.before, cells: [], influence: {}, hand: [], pressure: !other.before.pressure, met: 0 };
  }
  changePeople(other, seat, somewhere, chance);
}

function changeCells(cells: Cell[], somewhere: (ordinal: number) => string, chance: Chance): void {
  cells.forEach((cell, index) => {
    cell.place = somewhere(100 + index);
    cell.readiness = Math.floor(chance(200 + index) * 7);
    cell.members = cell.members.slice(1);
    cell.trained = !cell.trained;
    cell.size = 'large';
    cell.did = 'prepare';
    cell.papers = !cell.papers;
    cell.head = !cell.head;
    cell.links = [];
    cell.gone = chance(250 + index) < 0.5;
    cell.escaped = !cell.escaped;
  });
}

/** Who is what, where he is and what became of him; a service knows who is held when it was told, at the outcome. */
function changePeople(other: State, seat: SeatId, somewhere: (ordinal: number) => string, chance: Chance): void {
  const seen = new Set(
    (other.services[seat]?.file ?? []).filter((report) => report.sensor === 'dossier').map((report) => report.person),
  );
  const { before } = other;
  other.people.forEach((person, index) => {
    const known = person.fate === 'held' && person.heldKnownTo.includes(seat);
    const told = known && (before === null || before.held.includes(person.code));
    if (!told) {
      // During a stop somebody may have been taken of whom the seat will only be told.
      const fresh = before !== null && chance(450 + index) < 0.3;
      person.heldKnownTo = fresh
        ? [seat, 'border']
        : ['border', 'response', 'coordination'].filter((one) => one !== seat);
      person.fate = fresh ? 'held' : chance(400 + index) < 0.5 ? 'free' : chance(420 + index) < 0.5 ? 'held' : 'gone';
      if (before !== null) before.held = before.held.filter((code) => code !== person.code);
    }
    person.place = somewhere(300 + index);
    person.role = person.role === 'operative' ? 'harmless' : 'operative';
    person.cell = person.cell === null ? 'another' : null;
    person.returnee = !person.returnee;
    if (seen.has(person.code)) return;
    person.subject = null;
    person.home = somewhere(500 + index);
  });
}

/** For the attacker: everybody who is not its own, the cards it will draw, and what this execution has done so far. */
export function changeOfAttackerUnknown(board: Board, other: State, chance: Chance, busy: boolean): void {
  const { attacker, before } = other;
  attacker.deck = busy ? board.scenario.opportunities.map(({ id }) => id) : [];
  other.people.forEach((person, index) => {
    person.heldKnownTo = [];
    if (person.role !== 'harmless') return;
    person.home = person.place;
    person.fate = chance(600 + index) < 0.5 ? 'free' : 'held';
    person.subject = null;
  });
  if (before === null) return;
  before.held = [];
  const places = board.scenario.map.places;
  changeCells(other.cells, (ordinal) => places[Math.floor(chance(ordinal) * places.length)]?.id ?? '', chance);
  other.cells = other.cells.slice(1);
  attacker.influence = counts({});
  attacker.hand = [];
  attacker.met = attacker.met.slice(0, before.met);
  attacker.met.push({ round: other.round, sector: board.scenario.map.sectors[0]?.id ?? '', units: 3, what: 'held' });
  other.pressure = !other.pressure;
}
