import type { Playbook } from '../../../rules/shape/scenario';
import type { AttackerView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { write } from '../../desk';
import { playCards } from '../filters/playCards';
import type { PlanStep } from './ordersOf';

/** Cards are chosen by the orders alone: a plan has no playbook behind it. */
const NO_PLAYBOOK: Playbook = {
  id: 'plan',
  name: { en: '', fr: '' },
  size: 'small',
  strikeFrom: 1,
  caution: 0,
  patience: 0,
  growth: 0,
};

/** Writes the orders of a plan with their reasons, as far as means allow, and a card that fits them. */
export function writePlan(desk: Desk<AttackerView>, steps: readonly PlanStep[]): void {
  for (const { order, cost, reason } of steps) {
    if (isOffered(desk.view, order.kind, 'cell' in order ? order.cell : undefined))
      write(desk, order, cost === 0 ? null : { resource: 'operation', amount: cost }, reason);
  }
  playCards.run({ desk, playbook: NO_PLAYBOOK, waiting: [], intents: new Map(), pinned: new Set() });
}

/** Whether the page offers this kind of order, and for this cell. */
function isOffered(view: AttackerView, kind: string, cell: string | undefined): boolean {
  const option = view.options.orders.find((one) => one.kind === kind);
  if (option === undefined || !option.possible) return false;
  return cell === undefined || option.targets.some(({ id, possible }) => id === cell && possible);
}
