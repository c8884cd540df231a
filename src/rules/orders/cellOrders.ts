import type { Words } from '../../text/words';
import { cellOf, isLive } from '../cells';
import type { Target } from '../choices';
import type { Order } from '../command';
import type { Cell, State } from '../state';

/** Why a cell cannot be given any order: it is not there any more. */
export function refuseCell(state: State, id: string): Words | null {
  const cell = cellOf(state, id);
  return cell === undefined || !isLive(cell) ? { key: 'refuse.noSuchCell' } : null;
}

/** A cell has one order a round: a new one takes the place of the older. Cards are played beside orders. */
export function replacesCellOrder(order: Order, older: Order): boolean {
  if (order.kind === 'playCard' || older.kind === 'playCard') return false;
  return 'cell' in order && 'cell' in older && order.cell === older.cell;
}

/** The order written for a cell this round, or undefined. */
export function orderOf(state: State, cell: string): Order | undefined {
  for (const { order } of state.attacker.orders) {
    if (order.kind !== 'playCard' && 'cell' in order && order.cell === cell) return order;
  }
  return undefined;
}

export type Form = Target['forms'][number];

/** A form with what `refuse` says of it. */
export function form(label: Words, order: Order, reason: Words | null): Form {
  return { label, order, cost: null, possible: reason === null, reason, note: null };
}

/** A target with its forms: possible when one of them is; otherwise the first reason stands for all. */
export function target(id: string, forms: Form[], none: Words | null = null): Target {
  const possible = forms.some((one) => one.possible);
  return { id, possible, reason: possible ? null : (forms[0]?.reason ?? none), forms, odds: null };
}

/** One target for each cell that can act, with the forms that `formsOf` gives it. */
export function cellTargets(state: State, formsOf: (cell: Cell) => Form[], none: Words | null = null): Target[] {
  const targets: Target[] = [];
  for (const cell of state.cells) if (isLive(cell)) targets.push(target(cell.id, formsOf(cell), none));
  return targets;
}
