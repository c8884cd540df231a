import type { MapCounter, PlaceOnMap, SectorOnMap } from './mapProps';
import type { Cluster, FacePlace, FaceSector } from './picture';
import { hasMarks } from './pieces';
import type { Say } from './say';

const KIND_KEYS = {
  haven: 'map.kindHaven',
  transit: 'map.kindTransit',
  hub: 'map.kindHub',
  district: 'map.kindDistrict',
  target: 'map.kindTarget',
  institution: 'map.kindInstitution',
} as const;

/** The word for a kind of place. */
export const kindKey = (kind: FacePlace['kind']) => KIND_KEYS[kind];

function possible(say: Say, on: { legal?: boolean; reason?: string; chosen?: boolean }, choosing: boolean): string[] {
  const clauses: string[] = [];
  if (on.chosen) clauses.push(say('map.isChosen'));
  if (!choosing) return clauses;
  if (on.legal) clauses.push(say('map.mayBeChosen'));
  else clauses.push(on.reason ? say('map.notPossible', { reason: on.reason }) : say('map.notPossibleNow'));
  return clauses;
}

/** What a screen reader hears of a place: name and kind, what stands and what is known there, what may be done. */
export function placeWords(
  say: Say,
  place: FacePlace,
  on: PlaceOnMap,
  truth: readonly MapCounter[],
  choosing: boolean,
): string {
  const clauses = [`${on.label ?? place.name}, ${say(kindKey(place.kind))}`];
  const reports = on.marks?.filter(({ age }) => age !== 'none').length ?? 0;
  const here = [...(on.counters ?? []), ...truth].map(({ label }) => label);
  if (here.length > 0) clauses.push(say('map.standingHere', { counters: here.join(', ') }));
  if (hasMarks(on)) clauses.push(say('map.reportsHere', { n: reports }));
  for (const { code, round } of on.ghost ?? []) clauses.push(say('map.lastSeenHere', { code, round }));
  if (on.belief !== undefined) clauses.push(on.belief.words);
  if (on.note) clauses.push(on.note);
  return [...clauses, ...possible(say, on, choosing)].join('; ');
}

/** What a screen reader hears of a border sector. */
export function sectorWords(say: Say, sector: FaceSector, on: SectorOnMap | undefined, choosing: boolean): string {
  const clauses = [`${sector.name}, ${say(sector.border === 'external' ? 'map.outerSector' : 'map.innerSector')}`];
  if (on) {
    const units = on.units ?? 0;
    if (on.state === 'posted') clauses.push(say('map.unitsPosted', { n: units }));
    if (on.state === 'met') clauses.push(say('map.unitsMet', { n: units }));
    if (on.state === 'empty') clauses.push(say('map.nobodyThere'));
    if (on.state === 'never') clauses.push(say('map.neverMet'));
  }
  return [...clauses, ...possible(say, on ?? {}, choosing)].join('; ');
}

/** What a screen reader hears of a closed cluster. */
export function clusterWords(say: Say, cluster: Cluster, legal: number, choosing: boolean): string {
  const all = say('map.clusterHere', { title: cluster.title, n: cluster.count });
  return choosing ? `${all}; ${say('map.clusterLegal', { n: legal })}` : all;
}
