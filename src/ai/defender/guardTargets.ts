import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { mostPlaced, placementAt } from '../forms';
import { idsOfPlaces, numbersOfPlaces, placesBeside, targetsOf } from '../geography';
import { changesTo, spread } from './spread';

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
  const heat = heatOf(desk);
  const numbers = numbersOfPlaces(face);
  const besides = placesBeside(face);
  const targets = targetsOf(face);
  const noise = chance.nowOfEach('guard/', targets);
  const spots = targets.map((id, index) => {
    const number = numbers.get(id) as number;
    let beside = 0;
    for (const place of besides[number] ?? []) beside += heat[place] as number;
    const threat = Math.max(0, (heat[number] as number) + NEAR * beside);
    return { id, weight: 1 + Math.min(1, MOST * threat) + NOISE * (noise[index] as number) };
  });
  const total = view.resources.find((one) => one.resource === 'guard')?.total ?? 0;
  const most = mostPlaced(view, 'guard', { ids: targets, pieces: total }, ({ details }) => details);
  const wanted = spread(spots, total, most, FADE);
  const { ownGuards } = view;
  const changes = changesTo(targets, wanted, (id) => ownGuards.find(({ place }) => place === id)?.details ?? 0);
  for (const { id, change } of changes) {
    const order = placementAt(view, 'guard', id, ({ details }) => details === (wanted.get(id) ?? 0));
    if (order === undefined) continue;
    desk.considered += 1;
    const cost = { resource: 'guard' as const, amount: change };
    write(desk, order, cost, {
      key: change > 0 ? 'reason.guard' : 'reason.unguard',
      params: { place: { place: id } },
    });
  }
}

/** What the own file says of each place of the map, in its order: the weights of its reports from there. */
function heatOf({ view, face }: Desk<ServiceView>): number[] {
  const numbers = numbersOfPlaces(face);
  const heat = idsOfPlaces(face).map(() => 0);
  for (const { weight, place, sensor } of view.reports) {
    const number = weight === 0 || place === null || sensor === 'dossier' ? undefined : numbers.get(place);
    if (number !== undefined) heat[number] = (heat[number] as number) + weight;
  }
  return heat;
}
