import type { ServiceView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { placementsOf } from '../../forms';
import { spread } from '../spread';
import type { Inclination } from './inclination';
import type { Picture } from './picture';
import { mostOn, rearrange } from './rearrange';

/** How much each target is threatened by strikes soon, if whoever comes keeps to a playbook. */
export function threatsByBook({ belief }: Picture, { later, anywhere }: Inclination): number[] {
  return belief.targets.map(({ within }) => {
    const [now = 0, next = 0] = within;
    return anywhere + now + later * (next - now);
  });
}

/**
 * Spreads guards by how much each target is threatened, in the order of the belief's targets. A part of it is chance, so
 * that guards cannot be read.
 */
export function guardBy(desk: Desk<ServiceView>, picture: Picture, unread: number, threats: readonly number[]): void {
  const { view, chance } = desk;
  const forms = placementsOf(view, 'guard');
  desk.considered += forms.length;
  const spots = picture.belief.targets.map(({ place }, target) => ({
    id: place,
    weight: (threats[target] as number) * (1 - unread + 2 * unread * chance.now(`guard/${place}`)),
  }));
  const total = view.resources.find((one) => one.resource === 'guard')?.total ?? 0;
  const now = new Map(view.ownGuards.map((guard) => [guard.place, guard.details]));
  const wanted = spread(spots, total, mostOn(forms), picture.numbers.launch.guardFactor);
  rearrange(desk, forms, now, wanted, (place, more) => {
    const within = picture.belief.targets.find((target) => target.place === place)?.within ?? [];
    const params = { place: { place }, n: Math.round(100 * (within[1] ?? 0)) };
    return more ? { key: 'reason.likelyGuard', params } : { key: 'reason.unguard', params };
  });
}
