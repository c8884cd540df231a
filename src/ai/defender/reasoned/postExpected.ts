import type { ServiceView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { placementsOf } from '../../forms';
import { sectorsOnTheWay } from '../../geography';
import { spread } from '../spread';
import { crossingsExpected } from './crossings';
import type { Inclination } from './inclination';
import type { Picture } from './picture';
import { mostOn, rearrange } from './rearrange';

/** Units stay where they stand unless another sector is worth so much more. */
const STAYS = 1.25;
const NOISE = 0.1;
/** One unit stays free: a joint file costs one. */
const KEPT_FREE = 1;

/** Posts units where people of the network are expected to cross, as many as do not wear on trust. */
export function postExpected(desk: Desk<ServiceView>, picture: Picture, { byMap }: Inclination): void {
  const { view, face, chance } = desk;
  const forms = placementsOf(view, 'post');
  desk.considered += forms.length;
  const expected = crossingsExpected(picture);
  const passed = sectorsOnTheWay(face);
  const most = Math.max(1, ...passed.values());
  const now = new Map(view.posts.map((post) => [post.sector, post.units]));
  const { model } = picture.filter;
  const all = Math.max(0.01, ...expected);
  const { perUnit, internalMiss, externalMiss } = picture.numbers.sensors.checks;
  const spots = face.map.sectors.map(({ id, border }) => {
    const here = (expected[model.sectors.indexOf(id)] ?? 0) / all + (byMap * (passed.get(id) ?? 0)) / most;
    const misses = border === 'external' ? externalMiss : internalMiss;
    const stands = (now.get(id) ?? 0) > 0 ? STAYS : 1;
    return { id, weight: here * misses * stands * (1 + NOISE * chance.always(`sector/${id}`)) };
  });
  const total = view.resources.find((one) => one.resource === 'unit')?.total ?? 0;
  const units = Math.max(0, Math.min(total - KEPT_FREE, picture.numbers.trust.unitsFree));
  rearrange(desk, forms, now, spread(spots, units, mostOn(forms), 1 - perUnit), (sector, more) => ({
    key: more ? 'reason.expectedPost' : 'reason.unpost',
    params: { sector: { sector } },
  }));
}
