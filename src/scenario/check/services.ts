import type { Scenario } from '../../rules/shape/scenario';
import type { Service, ServiceOrderKind } from '../../rules/shape/services';
import { SERVICE_ORDERS } from '../../rules/shape/services';
import type { Finding } from '../problem';
import { error, warning } from '../problem';

/** What each kind of order is paid with; kinds that are missing here cost nothing. */
const PAID_WITH: Partial<Record<ServiceOrderKind, keyof Service['resources']>> = {
  watch: 'team',
  follow: 'team',
  study: 'analyst',
  post: 'unit',
  openAlert: 'alert',
  arrest: 'raidTeam',
  raid: 'raidTeam',
  guard: 'guard',
  askPartner: 'point',
  pressure: 'point',
  outreach: 'point',
  lend: 'point',
};

/** Says what is lost by a kind of order that no service holds, and what a service holds but can never pay. */
export function checkServices(scenario: Scenario): Finding[] {
  const held = new Set(scenario.services.flatMap((service) => service.orders));
  return [
    ...SERVICE_ORDERS.filter((kind) => !held.has(kind) && !scenario.leavesOut.includes(kind)).map((kind) =>
      warning(['services'], 'orderMissing', { kind, lost: { words: { key: `problem.lost_${kind}` } } }),
    ),
    ...scenario.leavesOut.flatMap((kind, index) =>
      held.has(kind) ? [warning(['leavesOut', index], 'leftOutButHeld', { kind })] : [],
    ),
    ...scenario.services.flatMap((service, index) => unpaidOrders(service, index)),
    ...atMostOne(scenario.services, 'decidesStops', 'stopsTwice'),
    ...atMostOne(scenario.services, 'receivesTips', 'tipsTwice'),
    ...nobody(scenario),
  ];
}

function unpaidOrders(service: Service, index: number): Finding[] {
  return service.orders.flatMap((kind, order) => {
    const resource = PAID_WITH[kind];
    if (resource === undefined || (service.resources[resource] ?? 0) > 0) return [];
    return [error(['services', index, 'orders', order], 'orderUnpaid', { word: service.id, kind, resource })];
  });
}

function atMostOne(services: Service[], right: 'decidesStops' | 'receivesTips', key: string): Finding[] {
  const holders = services.flatMap((service, index) => (service[right] ? [{ service, index }] : []));
  return holders.slice(1).map(({ service, index }) => error(['services', index, right], key, { word: service.id }));
}

function nobody({ services, map }: Scenario): Finding[] {
  const findings: Finding[] = [];
  if (map.sectors.length > 0 && !services.some((service) => service.decidesStops)) {
    findings.push(warning(['services'], 'nobodyDecidesStops'));
  }
  if (!services.some((service) => service.receivesTips)) findings.push(warning(['services'], 'nobodyReceivesTips'));
  return findings;
}
