import type { Cell } from '../state';

/** Whether a cell was given work this round, so that somebody may have talked about it. */
export function gaveOrder(cell: Cell): boolean {
  return cell.did !== 'stay' && cell.did !== 'lieLow';
}
