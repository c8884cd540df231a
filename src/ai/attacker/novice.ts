import type { Command } from '../../rules/command';
import type { Playbook } from '../../rules/shape/scenario';
import { ATTACKER_ORDERS } from '../../rules/shape/services';
import type { AttackerView } from '../../view/seatView';
import { pick } from '../chance';
import type { Desk } from '../desk';
import { openDesk, write } from '../desk';
import type { AnyForm } from '../forms';
import { formsOf, priceOf } from '../forms';
import { stepsOf } from '../geography';
import { playDoctrine } from './doctrine';

/**
 * The doctrine with slips: for each cell, in a share of rounds given by `slips` (0 to 1), any legal order instead of the doctrine's.
 * Orders that the slips leave no means for are dropped.
 */
export function playNoviceAttacker(desk: Desk<AttackerView>, playbook: Playbook, slips: number): void {
  const plan = openDesk(desk.face, desk.view, desk.chance);
  playDoctrine(plan, playbook);
  desk.considered = plan.considered;
  const busy = new Set<string>();
  for (const cell of desk.view.cells) {
    if (desk.chance.now(`slip/${cell.id}`) >= slips || isWithAnother(plan.commands, cell.id)) continue;
    const form = pick(anyOrder(desk, cell.id), desk.chance.now(`slipTo/${cell.id}`));
    if (form !== undefined && write(desk, form.order, form.cost, { key: 'reason.random' })) busy.add(cell.id);
  }
  plan.commands.forEach((command, index) => {
    if (command.type !== 'giveOrder') return;
    const { order } = command;
    if ('cell' in order && order.cell !== undefined && busy.has(order.cell)) return;
    const usual = plan.view.options.orders.find((option) => option.kind === order.kind)?.cost ?? null;
    const cost = priceOf(plan.view, order, usual);
    const reason = plan.reasons[index];
    if (reason !== undefined) write(desk, order, cost, reason);
  });
}

/** Cells that another cell's order counts on keep to the doctrine. */
function isWithAnother(commands: readonly Command[], cell: string): boolean {
  return commands.some(
    (one) =>
      one.type === 'giveOrder' && one.order.kind === 'join' && (one.order.with === cell || one.order.cell === cell),
  );
}

function anyOrder(desk: Desk<AttackerView>, cell: string): AnyForm[] {
  const forms = ATTACKER_ORDERS.flatMap((kind): AnyForm[] => formsOf(desk.view, kind)).filter(
    ({ order }) =>
      'cell' in order && order.cell === cell && !['playCard', 'papers', 'join', 'split'].includes(order.kind),
  );
  return [...forms, ...anyJourney(desk, cell)];
}

function anyJourney(desk: Desk<AttackerView>, id: string): AnyForm[] {
  const option = desk.view.options.orders.find((one) => one.kind === 'journey');
  const cell = desk.view.cells.find((one) => one.id === id);
  if (option?.possible !== true || cell === undefined || desk.view.round < cell.canTravelFrom) return [];
  if (!option.targets.some((target) => target.id === id && target.possible)) return [];
  return (stepsOf(desk.face).get(cell.place) ?? []).map(
    (step): AnyForm => ({
      kind: 'journey',
      target: id,
      order: { kind: 'journey', cell: id, path: [step.to] },
      cost: option.cost,
      odds: null,
    }),
  );
}
