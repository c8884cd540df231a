import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { placementsOf } from '../forms';
import { sectorsOnTheWay } from '../geography';
import { spread } from './spread';

/** One unit stays free: every unit beyond is felt by travellers, and a joint file costs one. */
const KEPT_FREE = 1;
const INTERNAL = 0.8;
const ELSEWHERE = 0.15;
const FADE = 0.65;
const NOISE = 0.2;

/** Posts units at the sectors that people from outside pass on the way to the targets; moves few once they stand. */
export function postUnits(desk: Desk<ServiceView>): void {
  const { view, face, chance } = desk;
  const total = view.resources.find((one) => one.resource === 'unit')?.total ?? 0;
  const passed = sectorsOnTheWay(face);
  const busiest = Math.max(1, ...passed.values());
  const spots = face.map.sectors.map((sector) => {
    const share = Math.max(ELSEWHERE, (passed.get(sector.id) ?? 0) / busiest);
    const noise = NOISE * chance.always('sector/', sector.id);
    return { id: sector.id, weight: share * (sector.border === 'internal' ? INTERNAL : 1) + noise };
  });
  const forms = placementsOf(view, 'post');
  const most = Math.max(0, ...forms.map(({ order }) => order.units));
  const wanted = spread(spots, Math.max(0, total - KEPT_FREE), most, FADE);
  const now = new Map(view.posts.map((post) => [post.sector, post.units]));
  const changes = face.map.sectors
    .map((sector) => ({ id: sector.id, change: (wanted.get(sector.id) ?? 0) - (now.get(sector.id) ?? 0) }))
    .filter((one) => one.change !== 0)
    .sort((a, b) => a.change - b.change);
  for (const { id, change } of changes) {
    const order = forms.find((form) => form.target === id && form.order.units === (wanted.get(id) ?? 0))?.order;
    if (order === undefined) continue;
    desk.considered += 1;
    const cost = { resource: 'unit' as const, amount: change };
    write(desk, order, cost, {
      key: change > 0 ? 'reason.post' : 'reason.unpost',
      params: { sector: { sector: id } },
    });
  }
}
