import type { Cost } from '../rules/choices';
import type { Command, Order } from '../rules/command';
import type { Resource } from '../rules/shape/services';
import type { Words } from '../text/words';
import type { TableFace } from '../view/face';
import type { PlayedView } from '../view/seatView';
import type { Chance } from './chance';

/** What lies before an agent while it writes the orders of a round. */
export type Desk<V extends PlayedView = PlayedView> = {
  face: TableFace;
  view: V;
  chance: Chance;
  /** What is left of each resource after the orders written so far. */
  left: Partial<Record<Resource, number>>;
  commands: Command[];
  reasons: Words[];
  considered: number;
};

/** An empty desk at the start of planning. */
export function openDesk<V extends PlayedView>(face: TableFace, view: V, chance: Chance): Desk<V> {
  const left: Partial<Record<Resource, number>> = {};
  for (const one of view.resources) left[one.resource] = one.left;
  return { face, view, chance, left, commands: [], reasons: [], considered: 0 };
}

/** Whether what is left pays for it. */
export function canPay(desk: Desk, cost: Cost | null): boolean {
  return cost === null || (desk.left[cost.resource] ?? 0) >= cost.amount;
}

/** Writes an order with its reason, if it can be paid; says whether it was written. */
export function write(desk: Desk, order: Order, cost: Cost | null, reason: Words): boolean {
  if (!canPay(desk, cost)) return false;
  if (cost !== null) desk.left[cost.resource] = (desk.left[cost.resource] ?? 0) - cost.amount;
  desk.commands.push({ type: 'giveOrder', order });
  desk.reasons.push(reason);
  return true;
}
