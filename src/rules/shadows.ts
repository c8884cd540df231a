import type { Board } from './board';

/** The service whose teams shadow a party that was let run, or null when there is none. */
export function shadowService(board: Board): string | null {
  for (const service of board.scenario.services) if (service.orders.includes('follow')) return service.id;
  return null;
}
