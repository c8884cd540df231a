import { apply } from '../../rules/apply';
import type { Board } from '../../rules/board';
import { clone } from '../../rules/clone';
import type { Command, Order } from '../../rules/command';
import { PURPOSE } from '../../rules/random';
import type { Report, SeatId, Sensor, State } from '../../rules/state';
import type { Chronicle, RoundTold, StopTold } from './chronicle';

/**
 * What could have been collected in a round, beyond what was: a team watches every place where teams may work, a
 * pair of teams follows everybody who is at large, and everybody who crosses a border in his own name is checked.
 * Chance is keyed, so each of these teams sees what it would have seen had it been there; nothing else changes.
 * Tips, overheard words, leads and answers are taken as they came: they are not of anybody's choosing. Studies and
 * questions to partners are not added: they draw on old papers, not on traces of what happened.
 *
 * `watched` plays on, in a copy, the command that lets the sensors of the round write; `checked` the one that begins
 * the round's execution. Both leave the exercise itself untouched.
 */
export function watchedReports(board: Board, state: State, seat: SeatId, command: Command): Report[] {
  const copy = clone(state);
  const { round } = state;
  for (const [service, order] of everyWatch(board, state)) {
    const history = copy.services[service]?.history;
    if (history?.some((old) => old.round === round && isSame(old.order, order)) === false)
      history.push({ round, order });
  }
  apply(board, copy, seat, command);
  if (copy.phase === 'stops') return [];
  const free = new Set(copy.people.filter(({ fate }) => fate === 'free').map(({ code }) => code));
  return reportsOf(copy, round, ['watch', 'follow']).filter(({ sensor, person, others }) => {
    const followed = sensor !== 'follow' ? null : (others[0] ?? person);
    return followed === null || free.has(followed);
  });
}

/** Crossings as they would be on file if each of them had been checked; a party goes as far as it was ordered to. */
export function checkedReports(board: Board, state: State, seat: SeatId, command: Command): Report[] {
  const copy = clone(state);
  copy.alerts = [];
  apply(checkingAll(board), copy, seat, command);
  return reportsOf(copy, state.round, ['crossing']);
}

/** The service that would have watched, or followed: the first that holds the order, or else the first of all. */
export function watcherOf(board: Board, kind: 'watch' | 'follow'): SeatId {
  const { services } = board.scenario;
  return (services.find(({ orders }) => orders.includes(kind)) ?? services[0])?.id ?? '';
}

/** Places where a team may work at all. */
export function watchable(board: Board): string[] {
  const { places } = board.scenario.map;
  return places.filter(({ kind }) => kind !== 'haven' && kind !== 'institution').map(({ id }) => id);
}

/** The orders of teams that watch every place where teams may work, and follow everybody who is at large. */
export function everyWatch(board: Board, state: State): [SeatId, Order][] {
  const watcher = watcherOf(board, 'watch');
  const follower = watcherOf(board, 'follow');
  const orders: [SeatId, Order][] = watchable(board).map((place) => [watcher, { kind: 'watch', place }]);
  for (const { code, role, fate } of state.people) {
    if (role !== 'spare' && fate === 'free') orders.push([follower, { kind: 'follow', person: code }]);
  }
  return orders;
}

/** Orders that are still being written are carried out too: those need not be given twice, and given twice see once. */
function isSame(one: Order, other: Order): boolean {
  if (one.kind === 'watch' && other.kind === 'watch') return one.place === other.place;
  return one.kind === 'follow' && other.kind === 'follow' && one.person === other.person;
}

const boards = new WeakMap<Board, Board>();

/** The same board, where every check at a border takes place and no false papers are found. */
function checkingAll(board: Board): Board {
  const known = boards.get(board);
  if (known !== undefined) return known;
  const draw: Board['draw'] = (seed, purpose, round, entity, ordinal, from) => {
    if (purpose === PURPOSE.check) return 1;
    return purpose === PURPOSE.papersFound ? 0 : board.draw(seed, purpose, round, entity, ordinal, from);
  };
  const open: Board = { ...board, draw };
  if (board.manhunt !== null) {
    open.manhunt = { ...board.manhunt, draw };
    open.manhunt.manhunt = open.manhunt;
  }
  boards.set(board, open);
  return open;
}

/** What these sensors wrote in a round, wherever it lies by now, each observation once. */
export function reportsOf(state: State, round: number, sensors: readonly Sensor[]): Report[] {
  const found = new Map<string, Report>();
  const take = (report: Report) => {
    if (report.round === round && report.from === null && sensors.includes(report.sensor))
      found.set(report.origin, report);
  };
  for (const id in state.services) {
    const file = state.services[id]?.file ?? [];
    for (let at = file.length - 1; at >= 0 && (file[at] as Report).since >= round; at--) take(file[at] as Report);
  }
  for (const { report } of state.awaited) take(report);
  return [...found.values()];
}

/** Crossings that took place: what lay beyond the stop that ended a journey did not. */
export function reallyCrossed(told: RoundTold, crossings: readonly Report[]): Report[] {
  return crossings.filter(({ person, origin }) => {
    const stop = told.stops.find(({ cell, people }) => cell !== null && person !== null && people.includes(person));
    return stop === undefined || legOf(origin) <= lastLeg(told, stop);
  });
}

function legOf(origin: string): number {
  return Number(origin.slice(origin.lastIndexOf('/') + 1));
}

function lastLeg({ network, cells }: RoundTold, { cell, from, place }: StopTold): number {
  const order = network.find((one) => one.kind === 'journey' && one.cell === cell);
  if (order?.kind !== 'journey') return 0;
  const start = cells.find(({ id }) => id === cell)?.place;
  const leg = order.path.findIndex((to, at) => to === place && (at === 0 ? start : order.path[at - 1]) === from);
  return Math.max(0, leg);
}

/** Of all traces those that lie on no file; whoever was really followed was seen as he was seen. */
export function missedTraces(traces: readonly Report[], files: Chronicle['files']): Report[] {
  const known = new Set<string>();
  for (const id in files) {
    for (const report of files[id] ?? []) {
      known.add(report.origin);
      if (report.sensor === 'follow') known.add(followOf(report));
    }
  }
  return traces.filter((one) => !known.has(one.origin) && !(one.sensor === 'follow' && known.has(followOf(one))));
}

function followOf({ round, person, others }: Report): string {
  return `${round}:${others[0] ?? person}`;
}
