import type { TableFace } from '../../view/face';
import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { mostPlaced, placementAt } from '../forms';
import { idsOfSectors, sectorsOnTheWay } from '../geography';
import { changesTo, spread } from './spread';

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
  const shares = sharesOf(face);
  const ids = idsOfSectors(face);
  const luck = chance.alwaysOfEach('sector/', ids);
  const spots = ids.map((id, index) => ({
    id,
    weight: (shares[index] as number) + NOISE * (luck[index] as number),
  }));
  const pieces = Math.max(0, total - KEPT_FREE);
  const most = mostPlaced(view, 'post', { ids, pieces }, ({ units }) => units);
  const wanted = spread(spots, pieces, most, FADE);
  const { posts } = view;
  const changes = changesTo(ids, wanted, (id) => posts.find(({ sector }) => sector === id)?.units ?? 0);
  for (const { id, change } of changes) {
    const order = placementAt(view, 'post', id, ({ units }) => units === (wanted.get(id) ?? 0));
    if (order === undefined) continue;
    desk.considered += 1;
    const cost = { resource: 'unit' as const, amount: change };
    write(desk, order, cost, {
      key: change > 0 ? 'reason.post' : 'reason.unpost',
      params: { sector: { sector: id } },
    });
  }
}

const known = new WeakMap<TableFace['map'], readonly number[]>();

/** What a unit at each sector is worth by who passes there, worked out once for each map. */
function sharesOf(face: TableFace): readonly number[] {
  const before = known.get(face.map);
  if (before !== undefined) return before;
  const passed = sectorsOnTheWay(face);
  const busiest = Math.max(1, ...passed.values());
  const shares = face.map.sectors.map(({ id, border }) => {
    const share = Math.max(ELSEWHERE, (passed.get(id) ?? 0) / busiest);
    return share * (border === 'internal' ? INTERNAL : 1);
  });
  known.set(face.map, shares);
  return shares;
}
