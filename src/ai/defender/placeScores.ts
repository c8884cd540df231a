import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { numbersOfPlaces } from '../geography';

/** What a watch is worth before anything is on file, by kind of place. */
const PRIOR = { district: 0.8, hub: 0.5, transit: 0.2, target: 0.3, institution: 0, haven: 0 } as const;
const STEADY = 0.6;
const LAST_SEEN = 0.3;
const NOISE = 0.3;

export type PlaceScore = { place: string; score: number };

/**
 * How strongly the own file points at each place of the map, in its order: weights of reports from there, people with
 * grounds last seen there, a bonus for a place already watched (steady watching beats hopping), and what such places
 * are worth anyway.
 */
export function placeScores(desk: Desk<ServiceView>): PlaceScore[] {
  const { view, face, chance } = desk;
  const scores = face.map.places.map(({ id, kind }) => ({
    place: id,
    score: PRIOR[kind] + NOISE * chance.now('place/', id),
  }));
  const numbers = numbersOfPlaces(face);
  for (const report of view.reports) {
    if (report.place !== null && report.sensor !== 'dossier') add(scores, numbers.get(report.place), report.weight);
  }
  for (const person of view.people) {
    if (person.held || person.lastSeen === null || person.grounds < face.law.follow) continue;
    if (person.lastSeen.round >= view.round - face.age.fullUntil)
      add(scores, numbers.get(person.lastSeen.place), LAST_SEEN * person.grounds);
  }
  for (const { round, order } of view.history) {
    if (order.kind === 'watch' && round === view.round - 1) add(scores, numbers.get(order.place), STEADY);
  }
  return scores;
}

function add(scores: readonly PlaceScore[], at: number | undefined, amount: number): void {
  const one = at === undefined ? undefined : scores[at];
  if (one !== undefined) one.score += amount;
}
