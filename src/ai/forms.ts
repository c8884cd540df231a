import type { Cost, Odds } from '../rules/choices';
import type { Order } from '../rules/command';
import type { OrderKind } from '../rules/shape/services';
import type { PlayedView } from '../view/seatView';

/** One legal order as the view offers it. */
export type Form<K extends OrderKind = OrderKind> = {
  kind: K;
  target: string;
  order: Extract<Order, { kind: K }>;
  cost: Cost | null;
  odds: Odds | null;
};

/** Every legal order of a kind that can be given now, from the view's options. Journeys have none: their path is free. */
export function formsOf<K extends OrderKind>(view: PlayedView, kind: K): Form<K>[] {
  const option = view.options.orders.find((one) => one.kind === kind);
  if (option === undefined || !option.possible) return [];
  const forms: Form<K>[] = [];
  for (const target of option.targets) {
    if (!target.possible) continue;
    for (const form of target.forms) {
      if (!form.possible) continue;
      const order = form.order as Extract<Order, { kind: K }>;
      forms.push({ kind, target: target.id, order, cost: costOf(order, option.cost), odds: target.odds });
    }
  }
  return forms;
}

/** A cautious price: what the view says of the kind, and for orders that come in sizes what they can cost at most. */
export function costOf(order: Order, cost: Cost | null): Cost | null {
  if (cost === null) return null;
  if (order.kind === 'prepare' && order.size === 'large') return { ...cost, amount: cost.amount * 2 };
  return cost;
}

/** Whether the seat may give this kind of order at all now. */
export function canGive(view: PlayedView, kind: OrderKind): boolean {
  return view.options.orders.some((option) => option.kind === kind && option.possible);
}
