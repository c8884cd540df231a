import { shadowsAmong } from './shadows';
import type { Resource, Service } from './shape/services';

/** What a service has of one resource, and what of it stays at work from round to round. */
export type Mean = {
  /** The scenario's count. */
  count: number;
  /** Where it goes on standing; null when it is free again every round. */
  stands: 'posts' | 'guards' | 'alerts' | 'shadows' | null;
  /** Whether a joint file takes it away for a round. */
  goesAway: boolean;
};
export type Means = Record<Exclude<Resource, 'operation'>, Mean>;

/**
 * The means of every service, read off the scenario once: what is left of them is asked for with every order that
 * somebody so much as thinks of.
 */
export function meansOf(services: Iterable<Service>, borderService: string | null): Map<string, Means> {
  const means = new Map<string, Means>();
  const shadows = shadowsAmong(services);
  for (const service of services) {
    const mean = (resource: keyof Means): Mean => ({
      count: service.resources[resource] ?? 0,
      stands: standingOf(service, resource, service.id === shadows),
      goesAway: resource === 'unit' && service.id === borderService,
    });
    const own: Means = {
      team: mean('team'),
      analyst: mean('analyst'),
      unit: mean('unit'),
      alert: mean('alert'),
      raidTeam: mean('raidTeam'),
      guard: mean('guard'),
      point: mean('point'),
    };
    means.set(service.id, own);
  }
  return means;
}

function standingOf({ orders }: Service, resource: Resource, shadows: boolean): Mean['stands'] {
  if (resource === 'unit' && orders.includes('post')) return 'posts';
  if (resource === 'guard' && orders.includes('guard')) return 'guards';
  if (resource === 'alert' && orders.includes('openAlert')) return 'alerts';
  return resource === 'team' && shadows ? 'shadows' : null;
}

/** One of a service's means, or null for what no service has. Field by field: engines look names up more slowly. */
export function meanOf(means: Means, resource: Resource): Mean | null {
  switch (resource) {
    case 'team':
      return means.team;
    case 'analyst':
      return means.analyst;
    case 'unit':
      return means.unit;
    case 'alert':
      return means.alert;
    case 'raidTeam':
      return means.raidTeam;
    case 'guard':
      return means.guard;
    case 'point':
      return means.point;
    default:
      return null;
  }
}
