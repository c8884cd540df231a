import type { ServiceView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import type { Inclination } from '../reasoned/inclination';
import type { Picture } from '../reasoned/picture';
import { watchForMost } from '../reasoned/watchForMost';
import { wouldStand } from '../reasoned/wouldStand';
import { sightings } from './sightings';

/** Having looked and seen nothing leaves so much of what an attacker is thought to do there; looks so old are forgotten. */
const NOTHING = 0.4;
const LATELY = 3;

const known = new WeakMap<Picture, ReadonlyMap<string, number>>();

/** Looks where most would be noticed once cells have travelled, also at an attacker who goes straight to its target. */
export function watchAhead(desk: Desk<ServiceView>, picture: Picture, leaning: Inclination): void {
  const before = known.get(picture);
  const noticed = before ?? noticedAt(desk.view, picture);
  known.set(picture, noticed);
  watchForMost(desk, picture, leaning, (place) => noticed.get(place) ?? 0);
}

/** How many cells a team is expected to notice at each place. */
function noticedAt(view: ServiceView, picture: Picture): ReadonlyMap<string, number> {
  const believed = sightings(picture);
  const noticed = new Map(picture.filter.model.places.map((place, at) => [place, believed[at] as number]));
  if (view.act === 'manhunt') return noticed;
  const { prepare } = picture.numbers.sensors.watch;
  for (const [place, share] of wouldStand(picture, view, view.round + 1))
    noticed.set(place, (noticed.get(place) ?? 0) + share * prepare * unseen(view, place));
  return noticed;
}

function unseen({ reports, round }: ServiceView, place: string): number {
  let left = 1;
  for (const report of reports) {
    if (report.sensor !== 'watch' || report.sight !== 'nothing' || report.place !== place) continue;
    if (report.round >= round - LATELY) left *= NOTHING;
  }
  return left;
}
