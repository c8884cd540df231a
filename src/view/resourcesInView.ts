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
  return RESOURCES.flatMap((resource) => {
    const total = resourceTotal(board, state, seat, resource);
    const has = total > 0 || board.services.get(seat)?.resources[resource] !== undefined;
    return has ? [{ resource, total, left: at.left(resource) }] : [];
  });
}
