import type { Board } from './board';
import type { Manhunt } from './shape/acts';
import type { Numbers } from './shape/numbers';
import type { State } from './state';

/** The board with the numbers of the act that is played: other resources, thresholds and effects on trust. */
export function actBoard(board: Board, state: State): Board {
  return state.act === 'manhunt' ? (board.manhunt ?? board) : board;
}

/** The round after which the act is over, counted like all rounds from the start of the exercise. */
export function lastRound(board: Board, state: State): number {
  return state.actFrom - 1 + actBoard(board, state).rounds;
}

/** Which round of its act it is, from 1. */
export function roundOfAct(state: State): number {
  return state.round - state.actFrom + 1;
}

/** What a board for the manhunt is made of: what the act does not change is that of the build-up. */
export function manhuntBoard(board: Board, manhunt: Manhunt): Board {
  const { scenario, numbers } = board;
  const doctrines = { ...numbers.doctrines };
  for (const id of ['command', 'influence', 'directed'] as const) {
    const operations = manhunt.operations[id];
    if (operations !== undefined) doctrines[id] = { ...doctrines[id], operations };
  }
  const changed: Numbers = {
    ...numbers,
    law: { ...numbers.law, ...(manhunt.law as Partial<Numbers['law']>) },
    trust: { ...numbers.trust, ...(manhunt.trust as Partial<Numbers['trust']>) },
    doctrines,
  };
  const services = scenario.services.map((service) => {
    const now = manhunt.services[service.id];
    if (now === undefined) return service;
    return {
      ...service,
      resources: { ...service.resources, ...now.resources },
      sends: now.sends ?? service.sends,
    };
  });
  return {
    ...board,
    scenario: { ...scenario, numbers: changed, services },
    numbers: changed,
    doctrine: doctrines[scenario.attacker.doctrine],
    rounds: manhunt.rounds,
    services: new Map(services.map((service) => [service.id, service])),
  };
}
