import type { Board } from '../../src/rules/board';
import { makeBoard } from '../../src/rules/board';
import { clone, cloneCell, counts } from '../../src/rules/clone';
import type { Order } from '../../src/rules/command';
import { kindsOf } from '../../src/rules/planning';
import { uniform } from '../../src/rules/random';
import type { Cell, Lasting, LogEvent, Report, SeatId, State } from '../../src/rules/state';

const CHANGED = { key: 'view.text', params: { text: 'changed' } };

/** How a world is told from another: a number from 0 up to 1 for each thing that differs. */
type Chance = (ordinal: number) => number;

/**
 * Another world that a seat cannot tell from this one: everything it may not know is changed, nothing else.
 * `salt` makes one world after another: in the odd ones others have done nothing, in the even ones a great deal.
 */
export function otherWorld(board: Board, state: State, seat: SeatId, salt: number): State {
  const other = clone(state);
  const chance: Chance = (ordinal) => uniform([salt, 77, 13, 5], 900, state.round, salt, ordinal);
  const busy = salt % 2 === 0;
  other.seed = [salt, salt + 1, salt + 2, salt + 3];
  changeInjects(board, other, seat, busy);
  changeAwaited(board, other, seat, busy);
  other.owed = busy ? board.scenario.cards.map(({ id, options }) => ({ card: id, option: options[0]?.id ?? '' })) : [];
  other.incidents = other.incidents.map((one) => ({ ...one, size: 'large' }));
  for (const holder of Object.keys(other.holders)) other.holders[holder] = { by: busy ? 'ai' : 'human', level: 3 };
  changeLog(other, seat, busy);
  changeServices(board, other, seat, busy);
  changeCards(board, other, seat, busy);
  changeStops(board, other, seat, busy);
  changePlacements(board, other, seat, chance);
  changeLasting(board, other, seat, busy);
  if (seat === 'attacker') changeOfAttackerUnknown(board, other, chance, busy);
  else changeAttacker(board, other, seat, chance, busy);
  return other;
}

/**
 * The same table over another secret scenario: what a seat's own pages do not print of the file is changed. Services
 * know neither the doctrine nor the cells nor the attacker's cards; nobody knows the cards of another seat.
 */
export function otherBoard(board: Board, seat: SeatId): Board {
  const { scenario } = board;
  const words = { en: 'CHANGED', fr: 'CHANGED' };
  const own = seat === 'attacker';
  const doctrines = ['command', 'influence', 'directed'] as const;
  const next = doctrines[(doctrines.indexOf(scenario.attacker.doctrine) + 1) % 3] ?? 'command';
  return makeBoard({
    ...scenario,
    cards: scenario.cards
      .filter((card) => card.seat === seat)
      .map((card) => ({ ...card, review: { ...card.review, done: words } })),
    opportunities: own
      ? scenario.opportunities
      : scenario.opportunities.map((card) => ({ ...card, title: words, does: words })),
    playbooks: [],
    injects: scenario.injects.filter(({ to }) => to === 'all' || to.includes(seat)),
    guide: scenario.guide.filter((line) => line.seat === seat),
    attacker: own ? scenario.attacker : { ...scenario.attacker, doctrine: next },
    people: {
      ...scenario.people,
      cells: own
        ? scenario.people.cells
        : scenario.people.cells.map((cell) => ({ ...cell, name: words, trained: !cell.trained })),
      subjects: scenario.people.subjects.map((subject) =>
        subject.heldBy.some((service) => service === seat) || !own ? subject : { ...subject, note: words },
      ),
    },
  });
}

/** What was brought in for others, and what Control keeps back, nobody else hears of; nor whether it was true. */
function changeInjects(board: Board, other: State, seat: SeatId, busy: boolean): void {
  const reads = (to: SeatId[] | 'all') => to === 'all' || to.includes(seat);
  const heard = new Set(board.scenario.injects.filter(({ to }) => reads(to)).map(({ id }) => id));
  const released = other.injects.filter(({ inject, status }) => heard.has(inject) && status === 'released');
  other.injects = released.map((entry) => ({ ...entry, by: 'control', true: !entry.true }));
  if (!busy) return;
  for (const { id, to } of board.scenario.injects) {
    if (released.some(({ inject }) => inject === id)) continue;
    const status = reads(to) ? 'held' : 'released';
    const about = { person: 'P-01', companion: null, true: true };
    other.injects.unshift({ inject: id, status, round: other.round, by: 'control', ...about });
  }
}

/** A report about somebody that the seat was never shown. */
function madeUp(board: Board, state: State, collector: string, n: number): Report {
  return {
    origin: `made-up/${collector}/${n}`,
    collector,
    from: null,
    round: state.round,
    since: state.round,
    sensor: 'interrogation',
    sight: 'linked',
    place: board.scenario.map.places[0]?.id ?? null,
    person: state.people[n]?.code ?? null,
    others: [],
    weight: 4,
    grade: 'A1',
    words: CHANGED,
  };
}

/** That a partner was asked is the asker's own; what he will answer is not, nor what else is on its way. */
function changeAwaited(board: Board, other: State, seat: SeatId, busy: boolean): void {
  const asked = ({ service, report }: State['awaited'][number]) =>
    service === seat && report.sensor === 'partner' && report.from === null;
  other.awaited = other.awaited.filter(asked).map((entry) => ({
    ...entry,
    due: entry.due + 1,
    report: { ...entry.report, weight: -entry.report.weight, sight: 'clear', words: CHANGED },
  }));
  if (!busy) return;
  for (const { id } of board.scenario.services) {
    for (let n = 0; n < 3; n++) {
      other.awaited.unshift({ due: other.round + 1, service: id, report: madeUp(board, other, id, n) });
    }
  }
}

/** Lines the seat may not read are gone or more, or other where it reads a poorer form. */
function changeLog(other: State, seat: SeatId, busy: boolean): void {
  const reads = (event: LogEvent) => event.seenBy === 'all' || event.seenBy.includes(seat);
  const others = ['intelligence', 'border', 'response', 'coordination', 'attacker'].filter((one) => one !== seat);
  const hidden: LogEvent = {
    round: other.round,
    words: CHANGED,
    seenBy: others,
    shared: null,
    atOnce: true,
    icon: 'x',
    place: null,
  };
  const lines: LogEvent[] = [];
  let from = 0;
  other.log.forEach((event, index) => {
    if (index === other.outcomeFrom) from = lines.length;
    if (busy) lines.push(hidden);
    if (reads(event)) lines.push(event.seenBy === 'all' ? event : { ...event, seenBy: [seat] });
    else if (event.shared !== null) lines.push({ ...event, words: CHANGED, place: null, icon: 'x' });
  });
  other.outcomeFrom = other.outcomeFrom >= other.log.length ? lines.length : from;
  if (other.phase === 'stops' && other.before !== null) lines.push({ ...hidden, seenBy: 'all', atOnce: false });
  other.log = lines;
}

function changeServices(board: Board, other: State, seat: SeatId, busy: boolean): void {
  const place = board.scenario.map.places[0]?.id ?? '';
  const order: Order = { kind: 'watch', place };
  for (const { id } of board.scenario.services) {
    const service = other.services[id];
    if (service === undefined || id === seat) continue;
    service.file = service.file.slice(0, service.file.length >> 1);
    if (busy) for (let n = 0; n < 6; n++) service.file.push(madeUp(board, other, id, n));
    service.orders = busy ? [1, 2, 3].map((n) => ({ id: `o${n}`, order, reason: null })) : [];
    service.sent = busy ? [{ origin: 'made-up', to: seat, round: other.round }] : [];
    service.spent = busy ? { team: 1, point: 1, unit: 1 } : {};
    service.history = busy ? [{ round: other.round, order }] : [];
    service.nextOrder += 5;
  }
}

function changeCards(board: Board, other: State, seat: SeatId, busy: boolean): void {
  other.cards = other.cards.filter((card) => card.seat === seat);
  for (const card of other.cards) card.true = !card.true;
  if (!busy) return;
  for (const { id, seat: holder } of board.scenario.cards) {
    if (holder === seat) continue;
    other.cards.unshift({
      card: id,
      seat: holder,
      round: other.round,
      person: 'P-01',
      companion: null,
      true: true,
      answer: null,
    });
  }
}

/** A stop's facts are Border's; others know that one is open, and never how many there are or what was decided. */
function changeStops(board: Board, other: State, seat: SeatId, busy: boolean): void {
  if (other.phase !== 'stops') return;
  if (seat === board.borderService) {
    for (const stop of other.stops) stop.cell = stop.cell === null ? 'another' : null;
    return;
  }
  const first = other.stops[0];
  if (first === undefined) return;
  const made = (n: number, decided: boolean): typeof first => ({
    ...first,
    id: `s${other.round}-${n}`,
    sector: board.scenario.map.sectors[0]?.id ?? '',
    place: board.scenario.map.places[0]?.id ?? '',
    person: 'P-01',
    party: [],
    cell: null,
    alert: 'detain',
    grounds: 9,
    joint: busy ? 9 : null,
    teamFree: !first.teamFree,
    decision: decided ? { choice: 'hold', by: 'seat', reason: null } : null,
  });
  other.stops = busy ? [made(1, true), made(2, true), made(3, false), made(4, false)] : [made(1, false)];
}

function changePlacements(board: Board, other: State, seat: SeatId, chance: Chance): void {
  const holds = (kind: string) =>
    board.services.has(seat) && (kindsOf(board, other, seat) as readonly string[]).includes(kind);
  if (!holds('post')) {
    board.scenario.map.sectors.forEach((sector, index) => {
      other.posts[sector.id] = Math.floor(chance(index) * 4);
    });
    other.unitsAway = 1;
  }
  other.unitsAwayNext += 1;
  if (!holds('guard')) {
    board.scenario.map.places.forEach((place, index) => {
      if (place.kind === 'target') other.guards[place.id] = Math.floor(chance(50 + index) * 3);
    });
  }
  if (!holds('openAlert')) {
    other.alerts = other.people
      .filter((_person, index) => chance(80 + index) < 0.5)
      .map(({ code }) => ({ person: code, code: 'detain', since: 1, byCard: false }));
  }
  if (!holds('follow')) other.shadows = [{ person: 'P-01', until: other.round + 1 }];
  // The attacker feels overseas pressure in what its orders cost; nobody tells it.
  if (!holds('pressure') && seat !== 'attacker') other.pressure = !other.pressure;
  const [one, two] = board.scenario.services.filter(({ id }) => id !== seat);
  other.lent = other.lent.filter(({ from, to }) => from === seat || to === seat);
  if (one !== undefined && two !== undefined)
    other.lent.push({ from: one.id, to: two.id, resource: 'team', round: other.round });
}

/** What cards changed for others, or behind everybody's back. */
function changeLasting(board: Board, other: State, seat: SeatId, busy: boolean): void {
  other.lasting = other.lasting.filter(
    (entry) => (entry.what === 'resource' || entry.what === 'sends') && entry.service === seat,
  );
  if (!busy) return;
  const every: Lasting['what'][] = ['checks', 'guards', 'traces', 'tips', 'recruitOdds', 'distract', 'decoy'];
  const add = (what: Lasting['what'], service: string | null) =>
    other.lasting.push({ what, until: other.round + 2, amount: 3, service, resource: null, places: [], cell: null });
  for (const what of every) add(what, null);
  for (const { id } of board.scenario.services) {
    if (id === seat) continue;
    add('resource', id);
    add('sends', id);
  }
}

/** For a service: the whole network, who is what, where everybody is. */
function changeAttacker(board: Board, other: State, seat: SeatId, chance: Chance, busy: boolean): void {
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
function changeOfAttackerUnknown(board: Board, other: State, chance: Chance, busy: boolean): void {
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
