import { alertOn } from './alerts';
import type { Board, Leg } from './board';
import { cellNumber, cellOf, isLive, moveCell } from './cells';
import { checkChance, checkPerson, unitsAt } from './checks';
import { legTo, refuseTravel } from './orders/journey';
import type { OrderOf } from './orders/orderRule';
import { personOf } from './personOf';
import { even } from './pick';
import { PURPOSE } from './random';
import { record } from './record';
import { writeReport } from './reports';
import type { AttackerState, Cell, Person, State, Stop } from './state';
import { isHarmless } from './strangers';

/** People who cross a border together on one leg. */
type Party = { people: Person[]; cell: Cell | null; from: string; leg: Leg; ordinal: number };
type Met = AttackerState['met'][number]['what'];

/**
 * Everybody's journeys of the round, with the checks at the borders: the attacker's cells as ordered, harmless people
 * as life has it. Hits open stops, which end that party's journey; they wait in an order drawn by key.
 */
export function runJourneys(board: Board, state: State): void {
  const stops: Stop[] = [];
  for (const { order } of state.attacker.orders) if (order.kind === 'journey') travel(board, state, order, stops);
  runHarmlessTravel(board, state, stops);
  orderStops(board, state, stops);
}

/** Whether a cell's orders in the haven come to nothing this round because of overseas pressure. */
export function failsUnderPressure(board: Board, state: State, cell: Cell): boolean {
  if (board.places.get(cell.place)?.kind !== 'haven') return false;
  return pressureStrikes(board, state, cellNumber(cell));
}

/** Whether overseas pressure spoils one order in the haven; `cause` keys the draw. */
export function pressureStrikes(board: Board, state: State, cause: number): boolean {
  if (!state.pressure || !board.doctrine.pressureBites) return false;
  return (
    board.draw(state.seed, PURPOSE.pressure, state.round, cause, 0, board.numbers.network.pressureHavenFails) === 1
  );
}

function travel(board: Board, state: State, order: OrderOf<'journey'>, stops: Stop[]): void {
  const cell = cellOf(state, order.cell);
  if (cell === undefined || !isLive(cell)) return;
  const start = cell.place;
  if (refuseTravel(state, cell) !== null || failsUnderPressure(board, state, cell)) {
    const words = { key: 'flow.journeyFailed', params: { cell: { cell: cell.id }, place: { place: start } } };
    record(state, 'route', words, { seenBy: ['attacker'] }, start);
    return;
  }
  for (let ordinal = 0; ordinal < order.path.length; ordinal++) {
    const leg = legTo(board, cell.place, order.path[ordinal] as string);
    if (leg === undefined) break;
    const from = cell.place;
    moveCell(state, cell, leg.to);
    if (leg.sector === null) continue;
    const stop = cross(board, state, { people: membersOf(state, cell), cell, from, leg, ordinal });
    cell.papers = false;
    if (stop === null) continue;
    stops.push(stop);
    break;
  }
  cell.did = 'arrive';
  const words = { key: 'flow.arrived', params: { cell: { cell: cell.id }, place: { place: cell.place } } };
  record(state, 'route', words, { seenBy: ['attacker'] }, cell.place);
}

function membersOf(state: State, cell: Cell): Person[] {
  const members: Person[] = [];
  for (const code of cell.members) {
    const person = personOf(state, code);
    if (person !== undefined) members.push(person);
  }
  return members;
}

/** A party crosses one border: each person is checked for himself. Answers the stop that this opens, or null. */
function cross(board: Board, state: State, party: Party): Stop | null {
  const { leg, cell, ordinal } = party;
  const sector = leg.sector;
  if (sector === null) return null;
  const units = unitsAt(state, sector.id);
  const chance = checkChance(board, sector, units);
  if (chance === 0 && cell === null) return null;
  let hit: Person | null = null;
  let papers: Person | null = null;
  let met: Met = units > 0 ? 'passed' : 'nobody';
  for (const person of party.people) {
    const check = checkPerson(board, state, person, ordinal, chance, cell?.papers ?? false);
    if (check === 'passed') continue;
    met = 'checked';
    if (check === 'foundPapers') papers ??= person;
    if (check !== 'ownName') continue;
    reportCrossing(board, state, party, person);
    if (gravity(state, person) > (hit === null ? 0 : gravity(state, hit))) hit = person;
  }
  if (cell !== null) state.attacker.met.push({ round: state.round, sector: sector.id, units, what: met });
  const stopped = hit ?? papers;
  if (stopped === null || board.borderService === null) return null;
  return stopOf(state, party, stopped, hit === null);
}

/** Of several alerts in one party, the gravest opens the stop. */
function gravity(state: State, person: Person): number {
  const alert = alertOn(state, person.code);
  if (!alert) return 0;
  return alert.code === 'detain' ? 3 : alert.code === 'check' ? 2 : 1;
}

function stopOf(state: State, { people, cell, from, leg }: Party, person: Person, foundPapers: boolean): Stop {
  const party: string[] = [];
  for (const other of people) if (other !== person) party.push(other.code);
  party.sort();
  return {
    id: person.code,
    round: state.round,
    sector: leg.sector?.id ?? '',
    place: leg.to,
    from,
    person: person.code,
    party,
    cell: cell?.id ?? null,
    alert: foundPapers ? null : (alertOn(state, person.code)?.code ?? null),
    foundPapers,
    grounds: 0,
    joint: null,
    teamFree: false,
    decision: null,
  };
}

/** A crossing in one's own name is on the file of whoever decides at the border, for the harmless like for others. */
function reportCrossing(board: Board, state: State, { leg, ordinal }: Party, person: Person): void {
  if (board.borderService === null || leg.sector === null) return;
  writeReport(board, state, {
    collector: board.borderService,
    sensor: 'crossing',
    sight: 'crossing',
    place: leg.to,
    person: person.code,
    weight: board.numbers.weights.crossing[leg.sector.border],
    grade: 'A3',
    words: {
      key: 'flow.reportCrossing',
      params: { person: { person: person.code }, sector: { sector: leg.sector.id }, place: { place: leg.to } },
    },
    ordinal,
  });
}

/** Harmless people who set out from one home on one way travel as one party: nobody is given away by his company. */
function runHarmlessTravel(board: Board, state: State, stops: Stop[]): void {
  const { harmlessTravel } = board.numbers.sensors.checks;
  const travellers: Person[] = [];
  const ways: Crossing[] = [];
  const known = crossingsOf(board);
  const { people } = state;
  for (let at = 0; at < people.length; at++) {
    const person = people[at] as Person;
    if (!isHarmless(person)) continue;
    if (board.draw(state.seed, PURPOSE.harmlessTravel, state.round, person.n, 0, harmlessTravel) === 0) continue;
    const near = crossingsFrom(board, known, person.home);
    if (near.length === 0) continue;
    const way = board.draw(state.seed, PURPOSE.harmlessRoute, state.round, person.n, 0, even(near.length));
    travellers.push(person);
    ways.push(near[way] as Crossing);
  }
  for (let first = 0; first < travellers.length; first++) {
    const party = travellingWith(travellers, ways, first);
    if (party === null) continue;
    const { from, leg } = ways[first] as Crossing;
    const stop = cross(board, state, { people: party, cell: null, from, leg, ordinal: 0 });
    if (stop !== null) stops.push(stop);
  }
}

/** The party that a traveller sets out with as its first; null when he goes with one before him. */
function travellingWith(travellers: readonly Person[], ways: readonly Crossing[], first: number): Person[] | null {
  const traveller = travellers[first] as Person;
  const party = [traveller];
  for (let at = 0; at < travellers.length; at++) {
    const other = travellers[at] as Person;
    if (at === first || other.home !== traveller.home || ways[at]?.leg !== ways[first]?.leg) continue;
    if (at < first) return null;
    party.push(other);
  }
  return party;
}

type Crossing = { from: string; leg: Leg };
const crossings = new WeakMap<Board, Map<string, Crossing[]>>();

/** The crossings near each home, as far as somebody has asked for them on this board. */
function crossingsOf(board: Board): Map<string, Crossing[]> {
  let known = crossings.get(board);
  if (known === undefined) {
    known = new Map();
    crossings.set(board, known);
  }
  return known;
}

/** The border crossings within two legs of a home; all crossings of the board when there are none. */
function crossingsFrom(board: Board, known: Map<string, Crossing[]>, home: string): Crossing[] {
  let ways = known.get(home);
  if (ways === undefined) {
    ways = nearCrossings(board, home);
    known.set(home, ways);
  }
  return ways;
}

function nearCrossings(board: Board, home: string): Crossing[] {
  const near = new Set([home, ...(board.legs.get(home) ?? []).map((leg) => leg.to)]);
  const crossingAt = (place: string) =>
    (board.legs.get(place) ?? []).filter((leg) => leg.sector !== null).map((leg) => ({ from: place, leg }));
  const ways = [...near].flatMap(crossingAt);
  return ways.length > 0 ? ways : board.scenario.map.places.flatMap((place) => crossingAt(place.id));
}

/** The order in which stops are decided is drawn by key, so that it tells nothing. */
function orderStops(board: Board, state: State, stops: Stop[]): void {
  for (let next = 0; stops.length > 0; next++) {
    const at = board.draw(state.seed, PURPOSE.stopOrder, state.round, next, 0, even(stops.length));
    const stop = stops.splice(at, 1)[0] as Stop;
    stop.id = `s${state.round}-${next + 1}`;
    state.stops.push(stop);
  }
}
