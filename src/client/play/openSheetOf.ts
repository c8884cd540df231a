import type { AttackerView, CardInView, OutcomeInView, ServiceView, StopInView } from '../../view/seatView';
import type { OpenSheet } from './useDesk';

/** What lies over the map: a stop before all else, then the sheet asked for while there is something to show in it. */
export type ShownSheet =
  | { shows: 'stop'; stop: StopInView }
  | { shows: 'card'; card: CardInView }
  | { shows: 'outcome'; outcome: OutcomeInView }
  | { shows: 'firstLook' };

/** The sheet to show, or null: a card that is answered, also by the clock, or that the end overtook is not shown any more. */
export function openSheetOf(view: ServiceView | AttackerView, sheet: OpenSheet | null): ShownSheet | null {
  if (view.kind === 'service' && view.stop !== null) return { shows: 'stop', stop: view.stop };
  if (sheet?.sheet === 'firstLook') return { shows: 'firstLook' };
  if (sheet?.sheet === 'outcome' && view.outcome !== null) return { shows: 'outcome', outcome: view.outcome };
  if (sheet?.sheet !== 'card' || view.kind !== 'service' || view.phase === 'ended') return null;
  const card = view.cards.find((one) => one.card === sheet.card && one.answer === null);
  return card === undefined ? null : { shows: 'card', card };
}
