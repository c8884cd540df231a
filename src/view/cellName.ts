import type { Board } from '../rules/board';
import type { Cell } from '../rules/state';
import type { Words } from '../text/words';

/** The name of a cell for those who may know it: the scenario's own, or a general one for cells born in play. */
export function cellName(board: Board, cell: Cell): Words {
  const named = cell.named === null ? undefined : board.scenario.people.cells[cell.named];
  if (named === undefined) return { key: 'view.newCell', params: { number: cell.number } };
  return { key: 'view.text', params: { text: { text: named.name } } };
}
