import type { Board } from '../board';
import type { Cost } from '../choices';

/** What an order costs in liaison points; null when the scenario gives it free. */
export function pointCost(board: Board, kind: keyof Board['numbers']['pointCosts']): Cost | null {
  const amount = board.numbers.pointCosts[kind];
  return amount === 0 ? null : { resource: 'point', amount };
}
