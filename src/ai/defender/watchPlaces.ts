import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { formAbout } from '../forms';
import { idsOfPlaces } from '../geography';
import { placeScores, watchedLately } from './placeScores';

/** Watches where the own file points, and keeps at it, with every team that is left. */
export function watchPlaces(desk: Desk<ServiceView>): void {
  const { view, face } = desk;
  const places = idsOfPlaces(face);
  const scores = placeScores(desk);
  const watched = watchedLately(view);
  for (let next = takeBest(scores, places); next >= 0; next = takeBest(scores, places)) {
    const place = places[next] as string;
    const form = formAbout(view, 'watch', place);
    if (form === undefined) continue;
    desk.considered += 1;
    const key = watched.includes(place) ? 'reason.watchSteady' : 'reason.watch';
    if (!write(desk, form.order, form.cost, { key, params: { place: { place } } })) return;
  }
}

const TAKEN = Number.NEGATIVE_INFINITY;

/**
 * Takes the place with the highest score off the list, of equals the one whose id is written first; -1 when none is
 * left. Few are ever taken, so that nothing is sorted.
 */
function takeBest(scores: number[], places: readonly string[]): number {
  let best = -1;
  let most = TAKEN;
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] as number;
    if (score < most || score === TAKEN) continue;
    if (score === most && (places[index] as string) > (places[best] as string)) continue;
    best = index;
    most = score;
  }
  if (best >= 0) scores[best] = TAKEN;
  return best;
}
