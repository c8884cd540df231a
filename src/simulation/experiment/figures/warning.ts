import type { Board } from '../../../rules/board';
import type { DecisionCard } from '../../../rules/shape/cards';
import type { Scenario } from '../../../rules/shape/scenario';
import type { OrderKind } from '../../../rules/shape/services';
import type { State } from '../../../rules/state';
import type { Figures } from './figures';

const DECISION = 'foreign-warning';
const POINT_ORDERS: readonly OrderKind[] = ['askPartner', 'pressure', 'outreach', 'lend'];

/** The card that brings a warning from abroad, if the deck has one. */
export function warningIn(scenario: Scenario): DecisionCard | undefined {
  return scenario.cards.find(({ covers }) => covers.includes(DECISION));
}

/** What else the warned seat did with its points then. */
export function countWarning(board: Board, state: State, figures: Figures): void {
  const dealt = state.cards.find(({ card }) => card === warningIn(board.scenario)?.id);
  if (dealt === undefined) return;
  for (const { round, order } of state.services[dealt.seat]?.history ?? [])
    if (round === dealt.round && POINT_ORDERS.includes(order.kind)) figures.ordersAtWarning += 1;
}
