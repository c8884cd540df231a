import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { optionOf, orderAbout } from '../forms';
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
  const most = mostDetails(view, targets);
  const wanted = spread(spots, total, most, FADE);
  const now = new Map(view.ownGuards.map((guard) => [guard.place, guard.details]));
  const changes = targets
    .map((id) => ({ id, change: (wanted.get(id) ?? 0) - (now.get(id) ?? 0) }))
    .filter((one) => one.change !== 0)
    .sort((a, b) => a.change - b.change);
  for (const { id, change } of changes) {
    const order = orderAbout(view, 'guard', id, ({ details }) => details === (wanted.get(id) ?? 0));
    if (order === undefined) continue;
    desk.considered += 1;
    const cost = { resource: 'guard' as const, amount: change };
    write(desk, order, cost, {
      key: change > 0 ? 'reason.guard' : 'reason.unguard',
      params: { place: { place: id } },
    });
  }
}

/** The most details that any legal order puts at one target. */
function mostDetails(view: ServiceView, targets: readonly string[]): number {
  let most = 0;
  for (const target of optionOf(view, 'guard')?.targets ?? []) {
    if (!targets.includes(target.id)) continue;
    for (let at = target.forms.length - 1; at >= 0; at--) {
      const form = target.forms[at];
      if (form?.order.kind !== 'guard' || form.order.details <= most) break;
      if (form.possible) most = form.order.details;
    }
  }
  return most;
}
