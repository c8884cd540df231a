import { actBoard } from '../../../rules/actBoard';
import type { Board } from '../../../rules/board';
import type { Command } from '../../../rules/command';
import { grounds } from '../../../rules/grounds';
import type { State } from '../../../rules/state';
import type { Figures } from './figures';

type Watcher = {
  round: (state: State) => void;
  command: (state: State, command: Command) => void;
  end: (state: State) => void;
};

/** When the network was noticed, and whether plots were named before they were carried out. */
export function noticing(board: Board, figures: Figures): Watcher {
  const launched = new Set<string>();
  const working = new Set<string>();
  const named = new Set<string>();
  figures.noticed = board.rounds + 1;
  return {
    round: (state) => {
      if (figures.noticed > board.rounds && isNoticed(board, state)) figures.noticed = state.round;
      for (const cell of state.cells) {
        if (cell.readiness > 0) working.add(cell.id);
        if (working.has(cell.id) && areNamed(board, state, cell.members)) named.add(cell.id);
      }
    },
    command: (state, command) => {
      if (command.type !== 'giveOrder' || command.order.kind !== 'launch') return;
      const { cell: id } = command.order;
      const cell = state.cells.find((one) => one.id === id);
      if (cell === undefined || launched.has(id)) return;
      launched.add(id);
      figures.plots += 1;
      figures.plotsNamed += named.has(id) || areNamed(board, state, cell.members) ? 1 : 0;
    },
    end: (state) => {
      for (const id of working) {
        if (launched.has(id) || !state.cells.some((cell) => cell.id === id && cell.gone)) continue;
        figures.plots += 1;
        figures.plotsNamed += named.has(id) ? 1 : 0;
      }
    },
  };
}

/** One file holds grounds that are "more likely than not" against somebody of the network. */
function isNoticed(board: Board, state: State): boolean {
  const operatives = state.people.filter(({ role }) => role === 'operative').map(({ code }) => code);
  return areNamed(board, state, operatives);
}

/** One file holds grounds that are "more likely than not" against one of them. */
function areNamed(board: Board, state: State, people: readonly string[]): boolean {
  const { check } = actBoard(board, state).numbers.law;
  return people.some((code) => board.scenario.services.some(({ id }) => grounds(board, state, id, code) >= check));
}
