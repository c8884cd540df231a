import type { Order } from '../../../rules/command';
import type { Words } from '../../../text/words';
import type { ServiceView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { write } from '../../desk';
import type { Form } from '../../forms';

type Kind = 'guard' | 'post';
type Placement = Form<'guard'> | Form<'post'>;

/** What may stand where: every form of a standing order, also what is beyond the means until something else is moved. */
export function placements<K extends Kind>({ options }: ServiceView, kind: K): Form<K>[] {
  const option = options.orders.find((one) => one.kind === kind);
  return (option?.targets ?? []).flatMap((target) =>
    target.forms
      .filter(({ possible, reason }) => possible || reason?.key.startsWith('refuse.lack') === true)
      .map(({ order, cost }) => ({
        kind,
        target: target.id,
        order: order as Extract<Order, { kind: K }>,
        cost,
        odds: null,
      })),
  );
}

/** Moves what stands to what is wanted: takes away first, so that what is freed can be laid down. */
export function rearrange(
  desk: Desk<ServiceView>,
  forms: readonly Placement[],
  now: ReadonlyMap<string, number>,
  wanted: ReadonlyMap<string, number>,
  reasonFor: (spot: string, more: boolean) => Words,
): void {
  const changes = [...wanted]
    .map(([id, count]) => ({ id, count, change: count - (now.get(id) ?? 0) }))
    .filter(({ change }) => change !== 0)
    .sort((a, b) => a.change - b.change);
  for (const { id, count, change } of changes) {
    const form = forms.find(({ target, order }) => target === id && countOf(order) === count);
    if (form === undefined) continue;
    const resource = form.kind === 'guard' ? 'guard' : 'unit';
    write(desk, form.order, { resource, amount: change }, reasonFor(id, change > 0));
  }
}

function countOf(order: Placement['order']): number {
  return order.kind === 'guard' ? order.details : order.units;
}

/** The most pieces that any form lays on one spot. */
export function mostOn(forms: readonly Placement[]): number {
  return Math.max(0, ...forms.map(({ order }) => countOf(order)));
}
