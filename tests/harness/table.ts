import { apply } from '../../src/rules/apply';
import type { Board } from '../../src/rules/board';
import { makeBoard } from '../../src/rules/board';
import type { Command, Order } from '../../src/rules/command';
import type { Draw, Purpose } from '../../src/rules/random';
import { drawByKey, PURPOSE, seedFrom } from '../../src/rules/random';
import { Refusal } from '../../src/rules/refusal';
import { setup } from '../../src/rules/setup';
import type { Cell, Person, Report, SeatId, State } from '../../src/rules/state';
import type { RawScenario } from './tinyScenario';
import { tinyScenario } from './tinyScenario';

/** How chance falls: for some purposes always yes or no, or always the same index; by seed for the rest. */
export type Luck = Partial<Record<keyof typeof PURPOSE, boolean | number>>;

export type TableOptions = {
  seed?: string;
  /** Changes the small scenario before it is read. */
  scenario?: (raw: RawScenario) => void;
  luck?: Luck;
};

/** An exercise set up for a test, and what its seats can do. */
export type Table = {
  board: Board;
  state: State;
  /** A seat says something that must be allowed. */
  act(seat: SeatId, command: Command): void;
  /** A seat gives an order that must be allowed. */
  order(seat: SeatId, order: Order): void;
  /** A seat says something that must not be allowed: answers the key of the sentence. Nothing may have changed. */
  refused(seat: SeatId, command: Command): string;
  /** Everybody is ready, so the round is executed. Cards without an answer take their default. */
  round(): void;
  /** As many rounds, stops waved through. */
  rounds(count: number): void;
  cell(id: string): Cell;
  person(code: string): Person;
  file(service: string): Report[];
};

/** Sets an exercise on the small scenario. Chance goes by seed, except where `luck` says how it falls. */
export function table({ seed = 'table', scenario = () => {}, luck = {} }: TableOptions = {}): Table {
  const board = makeBoard(tinyScenario(scenario), withLuck(luck));
  const state = setup(board, seedFrom(seed));
  const act = (seat: SeatId, command: Command) => apply(board, state, seat, command);
  const round = () => act('control', { type: 'endPhase' });
  return {
    board,
    state,
    act,
    order: (seat, order) => act(seat, { type: 'giveOrder', order }),
    refused: (seat, command) => refusalOf(board, state, seat, command),
    round,
    rounds(count) {
      for (let done = 0; done < count; done++) {
        round();
        waveAllThrough(board, state);
      }
    },
    cell: (id) => state.cells.find((cell) => cell.id === id) as Cell,
    person: (code) => state.people.find((person) => person.code === code) as Person,
    file: (service) => state.services[service]?.file ?? [],
  };
}

function waveAllThrough(board: Board, state: State): void {
  while (state.phase === 'stops') {
    const stop = state.stops.find((one) => one.decision === null);
    apply(board, state, 'clock', { type: 'stopTimeUp', stop: stop?.id ?? '' });
  }
}

function refusalOf(board: Board, state: State, seat: SeatId, command: Command): string {
  const before = JSON.stringify(state);
  try {
    apply(board, state, seat, command);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (JSON.stringify(state) !== before) throw new Error(`refused with ${error.words.key}, and yet something changed`);
    return error.words.key;
  }
  throw new Error('was allowed');
}

function withLuck(luck: Luck): Draw {
  const falls = new Map<Purpose, boolean | number>();
  for (const [name, value] of Object.entries(luck)) falls.set(PURPOSE[name as keyof typeof PURPOSE], value);
  return (seed, purpose, round, entity, ordinal, from) => {
    const fall = falls.get(purpose);
    if (fall === undefined) return drawByKey(seed, purpose, round, entity, ordinal, from);
    if (typeof fall === 'number') return fall;
    return fall && from !== 0 ? 1 : 0;
  };
}
