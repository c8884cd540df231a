import type { Board } from '../../rules/board';
import { clone } from '../../rules/clone';
import type { Seed } from '../../rules/random';
import { runSensors } from '../../rules/sensors/run';
import type { Report, State } from '../../rules/state';
import type { Looks, ModelGame } from '../exact/modelGame';
import { openModelGame, playModelRound, someLooks } from '../exact/modelGame';
import type { Chronicle, LaunchTold, RoundTold } from './chronicle';
import { everyWatch, missedTraces, reportsOf } from './everyTrace';
import { cellThen } from './roundOver';

/** A board whose borders nobody keeps: in games of the model nobody is checked. */
export function withoutBorder(board: Board): Board {
  return { ...board, borderService: null };
}

/**
 * A game of the model, told round by round until something is launched: the network does exactly what a belief
 * supposes, so that whoever knows more ought to foresee better, too, where and when it strikes. `board` is one without
 * border.
 */
export function modelChronicle(board: Board, seed: Seed): Chronicle {
  const game = openModelGame(board, seed);
  const border = board.scenario.services.find(({ decidesStops }) => decidesStops)?.id;
  const services = board.scenario.services.map(({ id }) => id).filter((id) => id !== border);
  const rounds: RoundTold[] = [];
  const traces: Report[] = [];
  for (let round = 1, quiet = true; round <= board.rounds && quiet; round++) {
    const looks = someLooks(game);
    const told = openRound(game, services, looks);
    const { state } = game;
    quiet = playModelRound(game, looks);
    if (quiet) traces.push(...reportsOf(everythingSeen(board, state, round), round, ['watch', 'follow']));
    else told.launched = launchesOf(game, round);
    told.after = state.cells.map(cellThen);
    rounds.push(told);
  }
  return finished(game, services, rounds, traces);
}

function openRound({ state }: ModelGame, services: readonly string[], looks: Looks): RoundTold {
  const { round, act, trust } = state;
  const orders: RoundTold['orders'] = {};
  const onFile: RoundTold['onFile'] = {};
  for (const service of services) {
    onFile[service] = state.services[service]?.file.length ?? 0;
    orders[service] = looks.filter((look) => look.service === service).map(({ order }) => order);
  }
  const known = state.people.filter(({ role }) => role !== 'spare');
  return {
    ...{ round, act, trust, emergency: false, onFile, orders },
    cells: state.cells.map(cellThen),
    people: known.map(({ code, role, cell, place, fate }) => ({
      ...{ code, cell, place, fate },
      role: role === 'operative' ? role : 'harmless',
    })),
    ...{ network: [], posts: {}, raids: [], stops: [], left: {}, takers: [], launched: [], taken: [], after: [] },
  };
}

/** The round once more in a copy, with a team at every place and after everybody. */
function everythingSeen(board: Board, state: State, round: number): State {
  const copy = clone(state);
  copy.round = round;
  for (const [service, order] of everyWatch(board, copy)) copy.services[service]?.history.push({ round, order });
  runSensors(board, copy);
  return copy;
}

function launchesOf({ board, state }: ModelGame, round: number): LaunchTold[] {
  return state.cells.flatMap(({ id, did, place, size: works }) => {
    const size = works ?? 'small';
    if (did !== 'launch') return [];
    return [{ round, place, size, success: true, severity: board.numbers.launch.severity[size], cell: id }];
  });
}

function finished({ state }: ModelGame, services: string[], rounds: RoundTold[], traces: Report[]): Chronicle {
  const files: Chronicle['files'] = {};
  for (const service of services) files[service] = state.services[service]?.file.slice() ?? [];
  return {
    seed: [state.seed[0], state.seed[1], state.seed[2], state.seed[3]],
    services,
    homes: Object.fromEntries(
      state.people.flatMap(({ code, subject, home }) => (subject === null ? [] : [[code, home]])),
    ),
    rounds,
    files,
    traces: missedTraces(traces, files),
    end: { round: state.round, why: null, severity: state.severity, trust: state.trust },
  };
}
