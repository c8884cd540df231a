import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { formAbout } from '../forms';
import type { PlaceScore } from './placeScores';
import { placeScores } from './placeScores';

/** Watches where the own file points, and keeps at it, with every team that is left. */
export function watchPlaces(desk: Desk<ServiceView>): void {
  const { view } = desk;
  const scores = placeScores(desk);
  for (let next = takeBest(scores); next !== undefined; next = takeBest(scores)) {
    const { place } = next;
    const form = formAbout(view, 'watch', place);
    if (form === undefined) continue;
    desk.considered += 1;
    const steady = view.history.some(
      ({ round, order }) => round === view.round - 1 && order.kind === 'watch' && order.place === place,
    );
    const key = steady ? 'reason.watchSteady' : 'reason.watch';
    if (!write(desk, form.order, form.cost, { key, params: { place: { place } } })) return;
  }
}

/** Takes the place with the highest score off the list, of equals the one whose id is written first: few are ever taken. */
function takeBest(scores: PlaceScore[]): PlaceScore | undefined {
  let best = 0;
  for (let index = 1; index < scores.length; index++) {
    const { place, score } = scores[index] as PlaceScore;
    const before = scores[best] as PlaceScore;
    if (score > before.score || (score === before.score && place < before.place)) best = index;
  }
  return scores.splice(best, 1)[0];
}
