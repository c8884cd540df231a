import type { Reading } from '../rules/reading';
import { resourceTotal } from '../rules/resources';
import type { Resource, Service } from '../rules/shape/services';
import { RESOURCES } from '../rules/shape/services';
import type { ResourceInView } from './seatView';

/** What a seat has this round and what its orders and cards leave of it. */
export function resourcesInView(at: Reading): ResourceInView[] {
  const { board, state, seat } = at;
  if (seat === 'attacker') {
    return [
      {
        resource: 'operation',
        total: resourceTotal(board, state, seat, 'operation'),
        left: at.left('operation'),
      },
    ];
  }
  const own = ownResources(board.services.get(seat)?.resources ?? NONE);
  const resources: ResourceInView[] = [];
  for (const resource of state.lent.length === 0 && state.lasting.length === 0 ? own : RESOURCES) {
    const total = resourceTotal(board, state, seat, resource);
    if (total > 0 || own.includes(resource)) resources.push({ resource, total, left: at.left(resource) });
  }
  return resources;
}

type Counts = Service['resources'];
const NONE: Counts = {};
const known = new WeakMap<Counts, readonly Resource[]>();

/** The resources that the scenario gives a service, in their order; looked up once. */
function ownResources(counts: Counts): readonly Resource[] {
  const before = known.get(counts);
  if (before !== undefined) return before;
  const own = RESOURCES.filter((resource) => counts[resource] !== undefined);
  known.set(counts, own);
  return own;
}
