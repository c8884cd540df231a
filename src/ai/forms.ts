import type { Cost, Odds } from '../rules/choices';
import type { Order } from '../rules/command';
import type { OrderKind } from '../rules/shape/services';
import type { PlayedView, ServiceView } from '../view/seatView';

/** One legal order as the view offers it. */
export type Form<K extends OrderKind = OrderKind> = {
  kind: K;
  target: string;
  order: Extract<Order, { kind: K }>;
  cost: Cost | null;
  odds: Odds | null;
};

/** A legal order of whatever kind. */
export type AnyForm = Omit<Form, 'order'> & { order: Order };

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
      forms.push({ kind, target: target.id, order, cost: priceOf(view, order, option.cost), odds: target.odds });
    }
  }
  return forms;
}

/**
 * A cautious price of one order from what the view says of its kind: the most it can cost, and nothing back for what
 * it frees.
 */
export function priceOf(view: PlayedView, order: Order, usual: Cost | null): Cost | null {
  if (order.kind === 'openAlert') return raisesAlert(view, order.person) ? null : { resource: 'alert', amount: 1 };
  if (usual === null || usual.amount <= 0) return null;
  return 'size' in order ? priceOfSize(view, order.kind, order.cell, order.size) : usual;
}

/** Plots of different sizes cost differently; the view says what each form costs. */
function priceOfSize(view: PlayedView, kind: OrderKind, cell: string, size: string): Cost | null {
  const option = view.options.orders.find((one) => one.kind === kind);
  const forms = option?.targets.find((target) => target.id === cell)?.forms ?? [];
  return forms.find(({ order }) => 'size' in order && order.size === size)?.cost ?? option?.cost ?? null;
}

/** Whether an alert on this person only changes its code. */
function raisesAlert(view: PlayedView, person: string): boolean {
  return 'alerts' in view && (view as ServiceView).alerts.some((alert) => alert.person === person);
}
