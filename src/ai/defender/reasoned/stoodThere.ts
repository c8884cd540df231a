import type { ServiceView } from '../../../view/seatView';

/** Details of guards by target as they stood at the end of a round, as far as the own orders tell; nothing before any. */
export function stoodThere({ history }: ServiceView, until: number): Record<string, number> {
  const stood: Record<string, number> = {};
  for (const { round, order } of history)
    if (round <= until && order.kind === 'guard') stood[order.place] = order.details;
  return stood;
}
