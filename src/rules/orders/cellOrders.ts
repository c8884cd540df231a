import type { Words } from '../../text/words';
import { cellOf, isLive } from '../cells';
import type { Order } from '../command';
import type { Reading } from '../reading';
import type { State } from '../state';

/** Why a cell cannot be given any order: it is not there any more. */
export function refuseCell(state: State, id: string): Words | null {
  const cell = cellOf(state, id);
  return cell === undefined || !isLive(cell) ? { key: 'refuse.noSuchCell' } : null;
}

/** A cell has one order a round: a new one takes the place of the older. Cards are played beside orders. */
export function replacesCellOrder(order: Order, older: Order): boolean {
  if (order.kind === 'playCard' || older.kind === 'playCard') return false;
  const cell = cellNamed(order);
  return cell !== undefined && cell === cellNamed(older);
}

function cellNamed(order: Order): string | undefined {
  return (order as { cell?: string }).cell;
}

/** The order written for a cell this round, or undefined. */
export function orderOf(state: State, cell: string): Order | undefined {
  for (const { order } of state.attacker.orders) {
    if (order.kind !== 'playCard' && 'cell' in order && order.cell === cell) return order;
  }
  return undefined;
}

/** Ids of the cells that can act. */
export function liveCells({ state }: Reading): string[] {
  const ids: string[] = [];
  for (const cell of state.cells) if (isLive(cell)) ids.push(cell.id);
  return ids;
}
