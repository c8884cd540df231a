import type { Board } from '../board';
import { cellNumber } from '../cells';
import { gradeOf } from '../grades';
import { even } from '../pick';
import { PURPOSE } from '../random';
import { writeReport } from '../reports';
import type { Cell, State } from '../state';
import { oneOf, someHarmless } from '../strangers';
import { gaveOrder } from './gaveOrder';

/**
 * The chance that a cell's order is overheard. Under a command every order passes the head, as long as there is one;
 * a network without a head or kin to talk to is not overheard at all.
 */
export function overheardChance(board: Board, state: State, cell: Cell): number {
  const { overheard } = board.doctrine;
  if (!gaveOrder(cell) || overheard === 'none') return 0;
  if (overheard === 'head' && headCell(state) === undefined) return 0;
  return board.numbers.sensors.communications.perOrder;
}

function headCell(state: State): Cell | undefined {
  return state.cells.find((cell) => cell.head && !cell.gone);
}

/** The round's overheard communications, right and mistaken. */
export function runCommunications(board: Board, state: State): void {
  for (const cell of state.cells) {
    if (cell.gone) continue;
    const chance = overheardChance(board, state, cell);
    if (chance === 0) continue;
    const key = cellNumber(cell);
    if (board.draw(state.seed, PURPOSE.communication, state.round, key, 0, chance) === 0) continue;
    const speaker = oneOf(board, state, PURPOSE.communication, { entity: key, ordinal: 1 }, cell.members);
    const head = board.doctrine.overheard === 'head' ? (headCell(state)?.members[0] ?? null) : null;
    writeHeard(board, state, key, [speaker, head]);
  }
  const { falsePerRound } = board.numbers.sensors.communications;
  if (board.draw(state.seed, PURPOSE.communicationFalse, state.round, 0, 0, falsePerRound) === 0) return;
  const speaker = someHarmless(board, state, PURPOSE.communicationFalse, { entity: 0, ordinal: 1 });
  const second = { entity: 0, ordinal: 2 };
  const head =
    board.doctrine.overheard === 'head'
      ? someHarmless(board, state, PURPOSE.communicationFalse, second, (person) => person !== speaker)
      : null;
  writeHeard(board, state, 0, [speaker?.code ?? null, head?.code ?? null]);
}

/** Each end of what was overheard becomes a report on that person. */
function writeHeard(board: Board, state: State, ordinal: number, persons: (string | null)[]): void {
  const collector = listener(board, state, ordinal);
  const heard = [...new Set(persons.filter((code): code is string => code !== null))];
  for (const person of heard) {
    writeReport(board, state, {
      collector,
      sensor: 'communication',
      sight: 'linked',
      place: null,
      person,
      others: heard.filter((other) => other !== person),
      weight: board.numbers.weights.communication,
      grade: gradeOf('communication', 'linked'),
      words: { key: 'evidence.communication', params: { person: { person } } },
      ordinal,
    });
  }
}

/** Who hears it: under a command the service that watches; otherwise the traces are spread over all services. */
function listener(board: Board, state: State, ordinal: number): string {
  const { services } = board.scenario;
  const first = services[0]?.id ?? '';
  if (board.doctrine.overheard === 'head') return services.find(({ orders }) => orders.includes('watch'))?.id ?? first;
  const index = board.draw(state.seed, PURPOSE.communicationTo, state.round, ordinal, 0, even(services.length));
  return services[index]?.id ?? first;
}
