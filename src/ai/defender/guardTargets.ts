import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { placementsOf } from '../forms';
import { placesOf, stepsOf } from '../geography';
import { spread } from './spread';

const FADE = 0.6;
const NOISE = 0.8;
const NEAR = 0.5;
const MOST = 0.25;

/**
 * Guards targets by threat: what the own file says of a target and of the places beside it. A part of it is
 * chance, drawn anew each round, because guards that never move only tell where not to strike.
 */
export function guardTargets(desk: Desk<ServiceView>): void {
  const { view, face, chance } = desk;
  const heat = new Map<string, number>();
  for (const report of view.reports) {
    if (report.place !== null && report.sensor !== 'dossier')
      heat.set(report.place, (heat.get(report.place) ?? 0) + report.weight);
  }
  const steps = stepsOf(face);
  const targets = placesOf(face, 'target');
  const spots = targets.map((id) => {
    const beside = (steps.get(id) ?? []).reduce((sum, step) => sum + (heat.get(step.to) ?? 0), 0);
    const threat = Math.max(0, (heat.get(id) ?? 0) + NEAR * beside);
    return { id, weight: 1 + Math.min(1, MOST * threat) + NOISE * chance.now('guard/', id) };
  });
  const total = view.resources.find((one) => one.resource === 'guard')?.total ?? 0;
  const forms = placementsOf(view, 'guard');
  const most = Math.max(0, ...forms.map(({ order }) => order.details));
  const wanted = spread(spots, total, most, FADE);
  const now = new Map(view.ownGuards.map((guard) => [guard.place, guard.details]));
  const changes = targets
    .map((id) => ({ id, change: (wanted.get(id) ?? 0) - (now.get(id) ?? 0) }))
    .filter((one) => one.change !== 0)
    .sort((a, b) => a.change - b.change);
  for (const { id, change } of changes) {
    const order = forms.find((form) => form.target === id && form.order.details === (wanted.get(id) ?? 0))?.order;
    if (order === undefined) continue;
    desk.considered += 1;
    const cost = { resource: 'guard' as const, amount: change };
    write(desk, order, cost, {
      key: change > 0 ? 'reason.guard' : 'reason.unguard',
      params: { place: { place: id } },
    });
  }
}
