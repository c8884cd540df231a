import type { Reading } from '../rules/reading';
import { resourceTotal } from '../rules/resources';
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
  const own = board.services.get(seat)?.resources;
  const asUsual = state.lent.length === 0 && state.lasting.length === 0;
  const resources: ResourceInView[] = [];
  for (const resource of RESOURCES) {
    if (asUsual && own?.[resource] === undefined) continue;
    const total = resourceTotal(board, state, seat, resource);
    if (total > 0 || own?.[resource] !== undefined) resources.push({ resource, total, left: at.left(resource) });
  }
  return resources;
}
