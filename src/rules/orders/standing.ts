import type { Cost } from '../choices';
import type { Resource } from '../shape/services';

/** What changing something that stands costs: the difference it makes, which may free some; null when it makes none. */
export function difference(resource: Resource, before: number, after: number): Cost | null {
  return before === after ? null : { resource, amount: after - before };
}
