import type { Board } from '../../src/rules/board';
import { clone } from '../../src/rules/clone';
import { kindsOf } from '../../src/rules/planning';
import { uniform } from '../../src/rules/random';
import type { SeatId, State } from '../../src/rules/state';

const CHANGED = { key: 'view.text', params: { text: 'changed' } };

/**
 * Another world that a seat cannot tell from this one: everything it may not know is changed, nothing else.
 * `salt` makes one world after another.
 */
export function otherWorld(board: Board, state: State, seat: SeatId, salt: number): State {
  const other = clone(state);
  const chance = (ordinal: number) => uniform([salt, 77, 13, 5], 900, state.round, salt, ordinal);
  other.seed = [salt, salt + 1, salt + 2, salt + 3];
  // That a partner was asked is the asker's own; what he will answer is not.
  other.awaited = other.awaited.filter(({ report }) => report.collector === seat && report.sensor === 'partner');
  other.awaited = other.awaited.map((entry) => ({
    ...entry,
    report: { ...entry.report, weight: -entry.report.weight },
  }));
  other.owed = [];
  for (const holder of Object.keys(other.holders)) other.holders[holder] = { by: 'ai', level: 3 };
  other.injects = other.injects.filter(({ inject }) => {
    const to = board.scenario.injects.find(({ id }) => id === inject)?.to;
    return to === 'all' || (to?.includes(seat) ?? false);
  });
  other.injects = other.injects.map((entry) => ({ ...entry, by: 'control', true: !entry.true }));
  changeLog(other, seat);
  changeServices(board, other, seat);
  changeStops(board, other, seat);
  changePlacements(board, other, seat, chance);
  if (seat === 'attacker') changeHarmless(other, chance);
  else changeAttacker(board, other, seat, chance);
  return other;
}

/** Lines the seat may not read are gone, or other where it reads a poorer form. */
function changeLog(other: State, seat: SeatId): void {
  const reads = (event: State['log'][number]) => event.seenBy === 'all' || event.seenBy.includes(seat);
  const kept = (event: State['log'][number]) => reads(event) || event.shared !== null;
  other.outcomeFrom = other.log.slice(0, other.outcomeFrom).filter(kept).length;
  other.log = other.log
    .filter(kept)
    .map((event) => (reads(event) ? event : { ...event, words: CHANGED, place: null, icon: 'x' }));
}

function changeServices(board: Board, other: State, seat: SeatId): void {
  for (const { id } of board.scenario.services) {
    const service = other.services[id];
    if (service === undefined || id === seat) continue;
    service.file = service.file.slice(0, service.file.length >> 1);
    service.orders = [];
    service.sent = [];
    service.spent = {};
    service.history = [];
    service.nextOrder += 5;
  }
  other.cards = other.cards.filter((card) => card.seat === seat);
  for (const card of other.cards) card.true = !card.true;
}

/** A stop's facts are Border's; others know that one is open, and never how many there are. */
function changeStops(board: Board, other: State, seat: SeatId): void {
  if (seat === board.borderService) return;
  for (const stop of other.stops) {
    stop.sector = board.scenario.map.sectors[0]?.id ?? stop.sector;
    stop.place = board.scenario.map.places[0]?.id ?? stop.place;
    stop.person = 'P-01';
    stop.party = [];
    stop.alert = null;
    stop.grounds = 0;
    stop.joint = null;
  }
}

function changePlacements(board: Board, other: State, seat: SeatId, chance: (ordinal: number) => number): void {
  const holds = (kind: string) =>
    board.services.has(seat) && (kindsOf(board, other, seat) as readonly string[]).includes(kind);
  if (!holds('post')) {
    board.scenario.map.sectors.forEach((sector, index) => {
      other.posts[sector.id] = Math.floor(chance(index) * 4);
    });
    other.unitsAway = 0;
    other.unitsAwayNext = 0;
  }
  if (!holds('guard')) {
    board.scenario.map.places.forEach((place, index) => {
      if (place.kind === 'target') other.guards[place.id] = Math.floor(chance(50 + index) * 3);
    });
  }
  if (!holds('openAlert')) other.alerts = [];
  if (!holds('follow')) other.shadows = [];
  // The attacker feels overseas pressure in what its orders cost; nobody tells it.
  if (!holds('pressure') && seat !== 'attacker') other.pressure = !other.pressure;
  other.lasting = other.lasting.filter(
    (entry) => (entry.what === 'resource' || entry.what === 'sends') && entry.service === seat,
  );
}

/** For a service: the whole network, who is what, where everybody is. */
function changeAttacker(board: Board, other: State, seat: SeatId, chance: (ordinal: number) => number): void {
  const places = board.scenario.map.places;
  const somewhere = (ordinal: number) => places[Math.floor(chance(ordinal) * places.length)]?.id ?? '';
  other.attacker.orders = [];
  other.attacker.hand = [];
  other.attacker.deck = [];
  other.attacker.met = [];
  other.attacker.spent = 0;
  other.attacker.ready = !other.attacker.ready;
  other.attacker.influence = {};
  other.cells.forEach((cell, index) => {
    cell.place = somewhere(100 + index);
    cell.readiness = Math.floor(chance(200 + index) * 7);
    cell.members = cell.members.slice(1);
    cell.trained = !cell.trained;
    cell.size = 'large';
    cell.did = 'prepare';
  });
  const dossiersSeen = new Set(
    (other.services[seat]?.file ?? []).filter((report) => report.sensor === 'dossier').map((report) => report.person),
  );
  other.people.forEach((person, index) => {
    person.place = somewhere(300 + index);
    if (!person.heldKnownTo.includes(seat)) person.fate = chance(400 + index) < 0.5 ? 'free' : 'held';
    person.role = person.role === 'operative' ? 'harmless' : 'operative';
    person.cell = person.cell === null ? 'another' : null;
    person.returnee = !person.returnee;
    if (!dossiersSeen.has(person.code)) {
      person.subject = null;
      person.home = somewhere(500 + index);
    }
  });
}

/** For the attacker: everybody who is not its own. */
function changeHarmless(other: State, chance: (ordinal: number) => number): void {
  other.people.forEach((person, index) => {
    if (person.role !== 'harmless') return;
    person.home = person.place;
    person.fate = chance(600 + index) < 0.5 ? 'free' : 'held';
    person.subject = null;
  });
}
