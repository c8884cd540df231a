import type { TableFace } from '../../view/face';
import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { idsOfPlaces, numbersOfPlaces, stepsOf, targetsOf } from '../geography';

/** What a watch is worth before anything is on file, by kind of place. */
const PRIOR = { district: 0.8, hub: 0.5, transit: 0.2, target: 0.3, institution: 0, haven: 0 } as const;
/** A place one leg from a target is where those gather who mean it. */
const BESIDE = 1;
const STEADY = 0.6;
const LAST_SEEN = 0.3;
const NOISE = 0.3;

/**
 * How strongly the own file points at each place of the map, in its order: weights of reports from there, people with
 * grounds last seen there, a bonus for a place already watched (steady watching beats hopping), and what such places
 * are worth anyway.
 */
export function placeScores(desk: Desk<ServiceView>): number[] {
  const { view, face, chance } = desk;
  const base = basesOf(face);
  const noise = chance.nowOfEach('place/', idsOfPlaces(face));
  const scores = base.map((worth, index) => worth + NOISE * (noise[index] as number));
  const numbers = numbersOfPlaces(face);
  for (const report of view.reports) {
    const { weight } = report;
    if (weight === 0) continue;
    if (report.place !== null && report.sensor !== 'dossier') add(scores, numbers.get(report.place), weight);
  }
  for (const person of view.people) {
    if (person.held || person.grounds < face.law.follow) continue;
    const { lastSeen } = person;
    if (lastSeen !== null && lastSeen.round >= view.round - face.age.fullUntil)
      add(scores, numbers.get(lastSeen.place), LAST_SEEN * person.grounds);
  }
  for (const place of watchedLately(view)) add(scores, numbers.get(place), STEADY);
  return scores;
}

/** The places that this seat had watched in the last round: what it ordered last stands at the end of its history. */
export function watchedLately({ history, round: now }: ServiceView): string[] {
  const places: string[] = [];
  for (let at = history.length - 1; at >= 0; at--) {
    const { round, order } = history[at] as (typeof history)[number];
    if (round < now - 1) break;
    if (round === now - 1 && order.kind === 'watch') places.push(order.place);
  }
  return places;
}

function add(scores: number[], at: number | undefined, amount: number): void {
  if (at !== undefined) scores[at] = (scores[at] as number) + amount;
}

const bases = new WeakMap<TableFace['map'], readonly number[]>();

/** What a watch at each place is worth before anything is on file, worked out once for each map. */
function basesOf(face: TableFace): readonly number[] {
  const before = bases.get(face.map);
  if (before !== undefined) return before;
  const beside = besideTargets(face);
  const base = face.map.places.map(({ id, kind }) => PRIOR[kind] + (beside.has(id) ? BESIDE : 0));
  bases.set(face.map, base);
  return base;
}

/** Places one leg from a target that are none themselves. */
function besideTargets(face: TableFace): ReadonlySet<string> {
  const targets = targetsOf(face);
  const steps = stepsOf(face);
  const beside = new Set(targets.flatMap((target) => (steps.get(target) ?? []).map(({ to }) => to)));
  for (const target of targets) beside.delete(target);
  return beside;
}
