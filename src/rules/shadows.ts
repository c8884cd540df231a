import type { Board } from './board';
import type { Service } from './shape/services';

/** The service whose teams shadow a party that was let run, or null when there is none. */
export function shadowService(board: Board): string | null {
  return shadowsAmong(board.scenario.services);
}

/** The same of a list of services: the first that follows people. */
export function shadowsAmong(services: Iterable<Service>): string | null {
  for (const service of services) if (service.orders.includes('follow')) return service.id;
  return null;
}
