import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { formsOf } from '../forms';
import { placeScores } from './placeScores';

/** Watches where the own file points, and keeps at it, with every team that is left. */
export function watchPlaces(desk: Desk<ServiceView>): void {
  const scores = placeScores(desk);
  const forms = formsOf(desk.view, 'watch').sort(
    (a, b) => (scores.get(b.order.place) ?? 0) - (scores.get(a.order.place) ?? 0) || (a.target < b.target ? -1 : 1),
  );
  desk.considered += forms.length;
  for (const form of forms) {
    const steady = desk.view.history.some(
      (past) =>
        past.round === desk.view.round - 1 && past.order.kind === 'watch' && past.order.place === form.order.place,
    );
    write(desk, form.order, form.cost, {
      key: steady ? 'reason.watchSteady' : 'reason.watch',
      params: { place: { place: form.order.place } },
    });
  }
}
