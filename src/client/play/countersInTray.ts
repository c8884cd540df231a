import type { Resource } from '../../rules/shape/services';
import type { AttackerView, OrderInView, ResourceInView, ServiceView } from '../../view/seatView';

/** One counter in a tray. `order` is the order that uses it; a spent one without order went to a card or stands elsewhere. */
export type TrayCounter = { number: string; spent: boolean; order: string | null };
export type Tray = { resource: Resource; total: number; left: number; counters: TrayCounter[] };

/** Alerts are a list of names, not counters. */
const LISTED: readonly Resource[] = ['alert'];

/** The trays of a seat: each counter with the order it was put on, in the order of writing. The free ones stand last. */
export function countersInTray(view: ServiceView | AttackerView): Tray[] {
  return view.resources
    .filter(({ resource }) => !LISTED.includes(resource))
    .map((resource, index) => tray(resource, index, view.orders));
}

/** The counters that an order uses, by number, for its line and for the map. */
export function countersOf(trays: readonly Tray[], order: string): string[] {
  return trays.flatMap((one) =>
    one.counters.filter((counter) => counter.order === order).map((counter) => counter.number),
  );
}

/** The free counters that the order in hand would use. */
export function countersInHand(one: Tray, amount: number): string[] {
  return one.counters
    .filter((counter) => !counter.spent)
    .slice(0, amount)
    .map((counter) => counter.number);
}

function tray({ resource, total, left }: ResourceInView, index: number, orders: readonly OrderInView[]): Tray {
  const owners = orders.flatMap(({ id, cost }) =>
    cost?.resource === resource ? Array.from({ length: cost.amount }, () => id) : [],
  );
  const spent = Math.max(0, total - left);
  const elsewhere = Math.max(0, spent - owners.length);
  const counters = Array.from({ length: total }, (_, at): TrayCounter => {
    const number = index === 1 ? String.fromCharCode(97 + at) : String(at + 1);
    return { number, spent: at < spent, order: at < spent ? (owners[at - elsewhere] ?? null) : null };
  });
  return { resource, total, left, counters };
}
