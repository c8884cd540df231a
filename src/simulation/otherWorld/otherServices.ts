import type { Board } from '../../rules/board';
import type { Order } from '../../rules/command';
import { kindsOf } from '../../rules/planning';
import type { Lasting, SeatId, State } from '../../rules/state';
import type { Chance } from './madeUp';
import { CHANGED, madeUp } from './madeUp';

/** That a partner was asked is the asker's own; what he will answer is not, nor what else is on its way. */
export function changeAwaited(board: Board, other: State, seat: SeatId, busy: boolean): void {
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

/** Of other services a seat knows neither the file nor what they do. */
export function changeServices(board: Board, other: State, seat: SeatId, busy: boolean): void {
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

/** Units, guards and alerts of whoever holds them; a seat sees those that it lays itself. */
export function changePlacements(board: Board, other: State, seat: SeatId, chance: Chance): void {
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
export function changeLasting(board: Board, other: State, seat: SeatId, busy: boolean): void {
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
