import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { formAbout } from '../forms';
import { placeScores } from './placeScores';

/** Watches where the own file points, and keeps at it, with every team that is left. */
export function watchPlaces(desk: Desk<ServiceView>): void {
  const { view } = desk;
  const places = placeScores(desk).sort((a, b) => b.score - a.score || (a.place < b.place ? -1 : 1));
  for (const { place } of places) {
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
