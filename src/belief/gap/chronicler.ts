import type { Board } from '../../rules/board';
import type { Command } from '../../rules/command';
import { grounds, lastSeen } from '../../rules/grounds';
import { deskOf, kindsOf } from '../../rules/planning';
import { resourceLeft } from '../../rules/resources';
import { RESOURCES } from '../../rules/shape/services';
import type { Report, SeatId, State } from '../../rules/state';
import type { Chronicle, RaidTold, RoundTold, StopTold } from './chronicle';
import { checkedReports, missedTraces, reallyCrossed, watchedReports } from './everyTrace';
import { cellThen, closeRound } from './roundOver';

/** Writes a chronicle while an exercise is played. */
export type Chronicler = {
  /** To be told every command just before it is given, with the state as it stands. */
  told: (state: State, seat: SeatId, command: Command) => void;
  /** The chronicle, when the last command has been given. */
  finish: (state: State) => Chronicle;
};

/** A round as it is being told. */
type Telling = { told: RoundTold; traces: Report[]; crossings: Report[] };

/**
 * Follows an exercise from its first command and tells it round by round. With `traces`, which costs about as much as
 * the rules themselves, it also works out what more collection would have brought.
 */
export function chronicler(board: Board, { traces = true }: { traces?: boolean } = {}): Chronicler {
  const rounds: RoundTold[] = [];
  const all: Report[] = [];
  let now: Telling | null = null;
  const close = (state: State) => {
    if (now === null) return;
    closeRound(board, now.told, state);
    rounds.push(now.told);
    all.push(...now.traces, ...reallyCrossed(now.told, now.crossings));
    now = null;
  };
  return {
    told(state, seat, command) {
      if (now !== null && now.told.round !== state.round) close(state);
      now ??= openRound(board, state);
      if (state.phase === 'stops') tellStop(board, now, { state, seat, command, traces });
      else if (startsExecution(board, state, seat, command)) tellOrders(board, now, { state, seat, command, traces });
    },
    finish(state) {
      close(state);
      return chronicleOf(board, state, rounds, all);
    },
  };
}

type Said = { state: State; seat: SeatId; command: Command; traces: boolean };

/** Whether planning is over with this command. */
function startsExecution(board: Board, state: State, seat: SeatId, { type }: Command): boolean {
  if (type === 'endPhase' || type === 'timeUp') return true;
  return type === 'ready' && board.seats.every((other) => other === seat || deskOf(state, other)?.ready === true);
}

function openRound(board: Board, state: State): Telling {
  const onFile: Record<string, number> = {};
  for (const { id } of board.scenario.services) onFile[id] = state.services[id]?.file.length ?? 0;
  const people: RoundTold['people'] = [];
  for (const { code, role, cell, place, fate } of state.people) {
    if (role !== 'spare') people.push({ code, role, cell, place, fate });
  }
  const told: RoundTold = {
    round: state.round,
    act: state.act,
    trust: state.trust,
    emergency: state.emergency,
    cells: state.cells.map(cellThen),
    people,
    onFile,
    orders: {},
    network: [],
    posts: {},
    raids: [],
    stops: [],
    left: {},
    takers: [],
    launched: [],
    taken: [],
    after: [],
  };
  return { told, traces: [], crossings: [] };
}

/** All orders are written: what is left, who could still take somebody, and which doors are to be opened. */
function tellOrders(board: Board, { told, traces, crossings }: Telling, said: Said): void {
  const { state, seat, command } = said;
  for (const { id } of board.scenario.services) {
    const left: RoundTold['left'][string] = {};
    for (const resource of RESOURCES) left[resource] = resourceLeft(board, state, id, resource);
    told.left[id] = left;
    const kinds = kindsOf(board, state, id);
    if (kinds.includes('arrest') || kinds.includes('raid')) told.takers.push(id);
    for (const { order } of state.services[id]?.orders ?? []) {
      if (order.kind === 'raid') told.raids.push(...raidOf(board, state, id, order.person));
    }
  }
  if (!said.traces) return;
  traces.push(...watchedReports(board, state, seat, command));
  crossings.push(...checkedReports(board, state, seat, command));
}

function raidOf(board: Board, state: State, service: SeatId, person: string): RaidTold[] {
  const place = lastSeen(state, service, person)?.place;
  return place === undefined ? [] : [{ service, person, place, grounds: grounds(board, state, service, person) }];
}

/** A stop is decided. The sensors of the round write after the last one. */
function tellStop(board: Board, { told, traces }: Telling, { state, seat, command, traces: wanted }: Said): void {
  if (command.type !== 'decideStop' && command.type !== 'stopTimeUp') return;
  told.posts = { ...state.posts };
  const open = state.stops.filter(({ decision }) => decision === null);
  const stop = open[0];
  if (stop === undefined) return;
  const choice: StopTold['choice'] = command.type === 'decideStop' ? command.choice : 'waveThrough';
  const { cell, person, party, from, place } = stop;
  told.stops.push({ cell, people: [person, ...party], from, place, choice });
  if (wanted && open.length === 1) traces.push(...watchedReports(board, state, seat, command));
}

function chronicleOf(board: Board, state: State, rounds: RoundTold[], traces: Report[]): Chronicle {
  const files: Chronicle['files'] = {};
  const homes: Chronicle['homes'] = {};
  for (const { id } of board.scenario.services) files[id] = state.services[id]?.file.slice() ?? [];
  for (const { code, subject, home } of state.people) if (subject !== null) homes[code] = home;
  return {
    seed: [state.seed[0], state.seed[1], state.seed[2], state.seed[3]],
    services: board.scenario.services.map(({ id }) => id),
    homes,
    rounds,
    files,
    traces: missedTraces(traces, files),
    end: { round: state.round, why: state.outcome?.why ?? null, severity: state.severity, trust: state.trust },
  };
}
