import { actBoard } from './actBoard';
import { openWithManhunt } from './acts';
import type { Board } from './board';
import { bearCell } from './cells';
import { codeOf } from './dossierCode';
import { even } from './pick';
import type { Purpose, Seed } from './random';
import { PURPOSE } from './random';
import { dossiersAtStart } from './reports';
import { situation } from './rounds';
import type { CellAtStart } from './shape/people';
import type { Person, State } from './state';

/** Version of these rules. An exercise is replayed only by the rules that made it. */
export const RULES_VERSION = 1;

export type Holders = State['holders'];

/**
 * A new exercise at the planning of its first round. The seed fixes who is who: which listed dossiers belong to
 * operatives, every code, the order of the opportunity cards. Seats not named in `holders` are played by people.
 */
export function setup(board: Board, seed: Seed, holders: Holders = {}): State {
  const state = emptyState(board, seed, holders);
  const cast = castPeople(board, seed);
  for (const { person } of cast) state.people.push(person);
  board.scenario.people.cells.forEach((cell, index) => {
    placeCell(board, state, cell, index, cast);
  });
  state.attacker.deck = shuffledDeck(board, seed);
  state.attacker.hand = state.attacker.deck.splice(0, board.numbers.network.hand);
  if (board.scenario.startAct === 'manhunt' && board.manhunt !== null) openWithManhunt(board, state);
  dossiersAtStart(board, state);
  situation(actBoard(board, state), state);
  return state;
}

function emptyState(board: Board, seed: Seed, holders: Holders): State {
  const { scenario, numbers } = board;
  const seats: Holders = {};
  for (const seat of board.seats)
    seats[seat] = { by: holders[seat]?.by ?? 'human', level: holders[seat]?.level ?? null };
  const services: State['services'] = {};
  for (const { id } of scenario.services) {
    services[id] = { file: [], orders: [], nextOrder: 1, sent: [], spent: {}, history: [], ready: false };
  }
  const influence: Record<string, number> = {};
  for (const place of scenario.map.places) if (place.influence > 0) influence[place.id] = place.influence;
  return {
    rules: RULES_VERSION,
    seed: [seed[0], seed[1], seed[2], seed[3]],
    round: 1,
    act: 'buildUp',
    actFrom: 1,
    phase: 'planning',
    trust: numbers.trust.start,
    trustChange: 0,
    threat: scenario.threatAtStart,
    severity: 0,
    emergency: false,
    pressure: false,
    people: [],
    cells: [],
    services,
    attacker: { orders: [], nextOrder: 1, spent: 0, hand: [], deck: [], influence, met: [], history: [], ready: false },
    posts: {},
    guards: {},
    guardsSeen: {},
    unitsAway: 0,
    unitsAwayNext: 0,
    alerts: [],
    shadows: [],
    cards: [],
    injects: [],
    lasting: [],
    stops: [],
    awaited: [],
    owed: [],
    lent: [],
    incidents: [],
    log: [],
    outcomeFrom: 0,
    before: null,
    holders: seats,
    outcome: null,
  };
}

/** One person of the cast, and the starting cell he was drawn for. */
type Cast = { person: Person; cell: number | null };

/**
 * Everybody who may ever appear, in the order of their codes. These come from a keyed permutation over all of them, so
 * that they tell nothing.
 */
function castPeople(board: Board, seed: Seed): Cast[] {
  const { subjects, cells, unlistedHarmless, spare } = board.scenario.people;
  const cellOfSubject = castSubjects(board, seed);
  const unlisted = unlistedOf(cells);
  const listed = subjects.length;
  const harmless = listed + unlisted.length + unlistedHarmless;
  const cast: Cast[] = [];
  for (const who of whoHasCode(shuffled(board, seed, PURPOSE.codes, harmless + spare))) {
    const n = cast.length + 1;
    const subject = who < listed ? who : null;
    const cell = (subject === null ? unlisted[who - listed] : cellOfSubject.get(subject)) ?? null;
    const role = cell !== null ? 'operative' : who < harmless ? 'harmless' : 'spare';
    const home = subject === null ? drawnHome(board, seed, n) : (subjects[subject]?.home ?? '');
    cast.push({ person: newPerson(n, subject, role, home), cell });
  }
  return cast;
}

/** The cell of each operative whom no service lists. */
function unlistedOf(cells: readonly CellAtStart[]): number[] {
  const unlisted: number[] = [];
  for (let cell = 0; cell < cells.length; cell++)
    for (let left = cells[cell]?.unlisted ?? 0; left > 0; left--) unlisted.push(cell);
  return unlisted;
}

/** Turns everybody's code number into who has each code. */
function whoHasCode(numbers: readonly number[]): number[] {
  const who = numbers.slice();
  for (let one = 0; one < numbers.length; one++) who[numbers[one] as number] = one;
  return who;
}

/** Which listed dossiers belong to which cell: those that the scenario names, the others drawn by key. */
function castSubjects(board: Board, seed: Seed): Map<number, number> {
  const { subjects, cells } = board.scenario.people;
  const cast = new Map<number, number>();
  cells.forEach(({ who = [], listed }, cell) => {
    for (const id of who.slice(0, listed)) {
      const subject = subjects.findIndex((one) => one.id === id);
      if (subject >= 0) cast.set(subject, cell);
    }
  });
  const drawn = shuffled(board, seed, PURPOSE.dossiers, subjects.length).filter((subject) => !cast.has(subject));
  let next = 0;
  cells.forEach(({ who, listed }, cell) => {
    if (who === undefined) for (let i = 0; i < listed; i++) cast.set(drawn[next++] as number, cell);
  });
  return cast;
}

function newPerson(n: number, subject: number | null, role: Person['role'], home: string): Person {
  return {
    code: codeOf(n),
    n,
    subject,
    role,
    cell: null,
    place: home,
    home,
    fate: 'free',
    heldKnownTo: [],
    returnee: false,
  };
}

/** Whoever is on no list lives where people on the list live. */
function drawnHome(board: Board, seed: Seed, n: number): string {
  const { subjects } = board.scenario.people;
  return subjects[board.draw(seed, PURPOSE.start, 0, n, 0, even(subjects.length))]?.home ?? '';
}

/** A starting cell with its members, in the order of their codes. Those who start in a haven are returnees. */
function placeCell(board: Board, state: State, cell: CellAtStart, index: number, cast: Cast[]): void {
  const members: Person[] = [];
  for (const one of cast) if (one.cell === index) members.push(one.person);
  const returnees = board.places.get(cell.start)?.kind === 'haven';
  for (const person of members) person.returnee = returnees;
  const { id, start: place, trained, earliest, head } = cell;
  bearCell(state, { id, place, members, trained, earliest, head, named: index, links: [...cell.linkedTo] });
}

/** The numbers from 0 to count - 1 in an order drawn by key. */
function shuffled(board: Board, seed: Seed, purpose: Purpose, count: number): number[] {
  const left: number[] = [];
  for (let index = 0; index < count; index++) left.push(index);
  const order: number[] = [];
  while (left.length > 0) {
    const at = board.draw(seed, purpose, 0, order.length, 0, even(left.length));
    order.push(left[at] as number);
    left[at] = left[left.length - 1] as number;
    left.pop();
  }
  return order;
}

function shuffledDeck(board: Board, seed: Seed): string[] {
  const cards: string[] = [];
  for (const card of board.scenario.opportunities) for (let i = 0; i < card.copies; i++) cards.push(card.id);
  return shuffled(board, seed, PURPOSE.deck, cards.length).map((index) => cards[index] as string);
}
