import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { formAbout, formsOf, optionOf } from '../forms';
import { idsOfPlaces, numbersOfPlaces } from '../geography';

const LOW = 6.5;
const TOO_LOW_FOR_POWERS = 5;
const PRESSURE = 0.5;

/** Reaches out where trust is low; first in districts, where people could tell something. */
export function reachOut(desk: Desk<ServiceView>): void {
  const { view, face, chance } = desk;
  if (view.trust >= LOW) return;
  const numbers = numbersOfPlaces(face);
  const luck = chance.nowOfEach('outreach/', idsOfPlaces(face));
  let best: string | null = null;
  let most = 0;
  for (const target of optionOf(view, 'outreach')?.targets ?? []) {
    const number = numbers.get(target.id) ?? -1;
    const worth = (face.map.places[number]?.kind === 'district' ? 1 : 0) + (luck[number] ?? 0);
    if ((best !== null && worth <= most) || !target.possible) continue;
    best = target.id;
    most = worth;
    desk.considered += 1;
  }
  const form = best === null ? undefined : formAbout(view, 'outreach', best);
  if (form !== undefined) {
    write(desk, form.order, form.cost, {
      key: 'reason.outreach',
      params: { place: { place: form.order.place }, trust: view.trust },
    });
  }
}

/** Keeps up overseas pressure in the first two thirds of the exercise, not every round: points are few. */
export function keepPressure(desk: Desk<ServiceView>): void {
  const { view, chance } = desk;
  if (view.round * 3 > view.rounds * 2 || chance.now('pressure') >= PRESSURE) return;
  const form = formsOf(view, 'pressure')[0];
  desk.considered += 1;
  if (form !== undefined) write(desk, form.order, form.cost, { key: 'reason.pressure' });
}

/** Declares emergency powers only after an attack and with trust to spend; lifts them when trust runs out. */
export function weighEmergency(desk: Desk<ServiceView>): void {
  const { view } = desk;
  const wanted = view.severity > 0 && view.trust > TOO_LOW_FOR_POWERS;
  if (wanted === view.emergency) return;
  const form = formsOf(view, 'emergency').find((one) => one.order.declared === wanted);
  desk.considered += 1;
  if (form !== undefined) write(desk, form.order, form.cost, { key: wanted ? 'reason.declare' : 'reason.lift' });
}
