import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';

/** What a watch is worth before anything is on file, by kind of place. */
const PRIOR = { district: 0.8, hub: 0.5, transit: 0.2, target: 0.3, institution: 0, haven: 0 } as const;
const STEADY = 0.6;
const LAST_SEEN = 0.3;
const NOISE = 0.3;

/**
 * How strongly the own file points at each place: weights of reports from there, people with grounds last seen
 * there, a bonus for a place already watched (steady watching beats hopping), and what such places are worth anyway.
 */
export function placeScores(desk: Desk<ServiceView>): Map<string, number> {
  const { view, face, chance } = desk;
  const scores = new Map<string, number>();
  for (const place of face.map.places) scores.set(place.id, PRIOR[place.kind] + NOISE * chance.now('place/', place.id));
  for (const report of view.reports) {
    if (report.place !== null && report.sensor !== 'dossier') add(scores, report.place, report.weight);
  }
  for (const person of view.people) {
    if (person.held || person.lastSeen === null || person.grounds < face.law.follow) continue;
    if (person.lastSeen.round >= view.round - face.age.fullUntil)
      add(scores, person.lastSeen.place, LAST_SEEN * person.grounds);
  }
  for (const past of view.history) {
    if (past.order.kind === 'watch' && past.round === view.round - 1) add(scores, past.order.place, STEADY);
  }
  return scores;
}

function add(scores: Map<string, number>, place: string, amount: number): void {
  scores.set(place, (scores.get(place) ?? 0) + amount);
}
