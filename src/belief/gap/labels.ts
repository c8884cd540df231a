import type { Board } from '../../rules/board';
import type { CellThen, Chronicle, RoundTold } from './chronicle';
import { whereLost } from './lost';
import type { Plot } from './plots';
import type { Readers } from './readers';
import type { Stated } from './stated';
import { mostSuspected } from './suspicion';
import { thresholdOf } from './threshold';

/** Why a plot was not met in a round; of several reasons the first. */
export const GAP_LABELS = ['structural', 'collection', 'sharing', 'analysis', 'decision', 'resource', 'luck'] as const;
export type GapLabel = (typeof GAP_LABELS)[number];

/**
 * The one label of a round of a plot. Known is a cell to a reader for whom it pays to take its member whom he suspects
 * most.
 *
 * - *structural*, *collection*, *sharing*, *analysis*: it was lost before anybody who could have taken somebody knew it.
 * - *decision*: nobody was arrested, searched for or held, though one who knew had a team left or had the party before
 *   him at a border.
 * - *resource*: no team was left, or none reaches where the cell was.
 * - *luck*: it was tried, and the cell went on.
 */
export function labelOfRound(
  board: Board,
  chronicle: Chronicle,
  { plot, round, readers, stated }: { plot: Plot; round: number; readers: Readers; stated?: Stated | undefined },
): GapLabel | null {
  const told = chronicle.rounds.find((one) => one.round === round);
  const cell = told === undefined ? undefined : cellIn(told, plot.cell);
  if (told === undefined || cell === undefined) return null;
  const { tau } = thresholdOf(board, plot.size, cell.trained);
  const { lost, sure } = whereLost(readers, round, {
    isKnown: (beliefs) => mostSuspected(beliefs, cell.members) >= tau,
    users: whoCouldTake(board, chronicle, told, cell),
    saidSo: (service) => {
      const said = stated?.({ service, round, cell: plot.cell, question: 'people' }) ?? null;
      return said === null || said.some(([, guilty]) => (guilty ?? 0) >= tau);
    },
  });
  if (lost !== null) return lost;
  if (hasActed(told, cell)) return 'luck';
  return sure.some((service) => hadMeans(board, told, cell, service)) ? 'decision' : 'resource';
}

/** The cell as the round began, or as it was born in it. */
export function cellIn(told: RoundTold, id: string): CellThen | undefined {
  return told.cells.find((cell) => cell.id === id) ?? told.after.find((cell) => cell.id === id);
}

/**
 * Services that could have taken somebody of a cell: those with arrests or raids and, when the cell was stopped at a
 * border, the one that decides there. Where no service can take anybody, every service counts.
 */
export function whoCouldTake(board: Board, chronicle: Chronicle, told: RoundTold, cell: CellThen): string[] {
  const takers = [...told.takers];
  const border = board.borderService;
  if (border !== null && !takers.includes(border) && stopsOf(told, cell).length > 0) takers.push(border);
  return takers.length > 0 ? takers : chronicle.services;
}

function stopsOf({ stops }: RoundTold, { id }: CellThen) {
  return stops.filter(({ cell }) => cell === id);
}

/** Somebody of the cell was arrested or held, or the place where it was has been searched; with or without result. */
function hasActed(told: RoundTold, cell: CellThen): boolean {
  if (stopsOf(told, cell).some(({ choice }) => choice === 'hold')) return true;
  if (told.raids.some(({ place }) => place === cell.place)) return true;
  return Object.values(told.orders).some((orders) =>
    orders.some((order) => order.kind === 'arrest' && cell.members.includes(order.person)),
  );
}

function hadMeans(board: Board, told: RoundTold, cell: CellThen, service: string): boolean {
  if (service === board.borderService && stopsOf(told, cell).length > 0) return true;
  if (board.places.get(cell.place)?.kind === 'haven') return false;
  return told.takers.includes(service) && (told.left[service]?.raidTeam ?? 0) >= 1;
}
