import type { PlotSize } from '../../rules/shape/numbers';
import type { CellThen, Chronicle, RoundTold } from './chronicle';

/** How a line of preparation ended; `open` when the exercise was over before it did. */
export type PlotEnd = 'attack' | 'failedLaunch' | 'taken' | 'joined' | 'escaped' | 'open';

/** A cell's line of preparation, from its first step to its launch or end. */
export type Plot = {
  cell: string;
  /** First round in which it was prepared, and the round in which it ended. */
  from: number;
  to: number;
  end: PlotEnd;
  /** The size it ended with. */
  size: PlotSize;
  /** Where it struck; null when it did not. */
  target: string | null;
  /** The cell that it went over into; null when it did not. */
  into: string | null;
  /** Whether it, or the line that it went over into, led to an attack. */
  attacked: boolean;
};

/** Every plot of an exercise, in the order in which they began. */
export function plotsOf({ rounds }: Chronicle): Plot[] {
  const plots: Plot[] = [];
  const open = new Map<string, Plot>();
  for (const told of rounds) {
    for (const cell of told.after) {
      const plot = open.get(cell.id) ?? begunIn(told, cell);
      if (plot === null) continue;
      if (!open.has(cell.id)) {
        plots.push(plot);
        open.set(cell.id, plot);
      }
      if (plot.end !== 'open') continue;
      plot.to = told.round;
      plot.size = cell.size ?? plot.size;
      closeIn(told, cell, plot);
    }
  }
  for (const plot of plots) plot.attacked = leadsToAttack(plots, plot);
  return plots;
}

/** The rounds in which a plot could have been noticed and met, those of its end in captivity left out. */
export function roundsOf(plot: Plot): number[] {
  const rounds: number[] = [];
  const last = plot.end === 'taken' ? plot.to - 1 : plot.to;
  for (let round = plot.from; round <= last; round++) rounds.push(round);
  return rounds;
}

function begunIn(told: RoundTold, cell: CellThen): Plot | null {
  const before = told.cells.find(({ id }) => id === cell.id);
  const ready = Math.max(cell.readiness, before?.readiness ?? 0);
  if (ready <= 0 || (before?.gone ?? false)) return null;
  const size = cell.size ?? before?.size ?? 'small';
  const { round } = told;
  return { cell: cell.id, from: round, to: round, end: 'open', size, target: null, into: null, attacked: false };
}

function closeIn(told: RoundTold, cell: CellThen, plot: Plot): void {
  const launched = told.launched.find((one) => one.cell === cell.id);
  if (launched !== undefined) {
    plot.end = launched.success ? 'attack' : 'failedLaunch';
    plot.target = launched.place;
    plot.size = launched.size;
  } else if (cell.escaped) plot.end = 'escaped';
  else if (cell.gone) {
    plot.into = joinedInto(told, cell.id);
    plot.end = plot.into === null ? 'taken' : 'joined';
  }
}

function joinedInto({ cells, after }: RoundTold, id: string): string | null {
  const members = cells.find((one) => one.id === id)?.members ?? [];
  return after.find((one) => one.id !== id && one.members.some((code) => members.includes(code)))?.id ?? null;
}

function leadsToAttack(plots: readonly Plot[], plot: Plot): boolean {
  let at: Plot | undefined = plot;
  for (let steps = 0; at !== undefined && steps <= plots.length; steps++) {
    if (at.end === 'attack') return true;
    const { into }: Plot = at;
    at = into === null ? undefined : plots.find(({ cell }) => cell === into);
  }
  return false;
}
