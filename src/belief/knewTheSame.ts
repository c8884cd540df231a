import type { Effort, Evidence, Launched, Observation, Taken } from './evidence';

/**
 * Whether two readers knew the same at the start of a round: the same observations in the same order, the same efforts,
 * launches and captures. What they learned later, and dossiers, which change by observations alone, do not count.
 */
export function knewTheSame(one: Evidence, other: Evidence, round: number): boolean {
  const had = ({ since }: Observation) => since <= round;
  const before = (event: Effort | Launched | Taken) => event.round < round;
  return (
    alike(one.observations, other.observations, had, sameObservation) &&
    alike(one.efforts, other.efforts, before, sameEffort) &&
    alike(one.launched, other.launched, before, sameLaunch) &&
    alike(one.taken, other.taken, before, sameCapture)
  );
}

/** Whether those of two lists that count are the same, one by one. */
function alike<T>(
  one: readonly T[],
  other: readonly T[],
  counts: (item: T) => boolean,
  same: (a: T, b: T) => boolean,
): boolean {
  let at = 0;
  for (const item of one) {
    if (!counts(item)) continue;
    while (at < other.length && !counts(other[at] as T)) at += 1;
    if (at === other.length || !same(item, other[at] as T)) return false;
    at += 1;
  }
  while (at < other.length && !counts(other[at] as T)) at += 1;
  return at === other.length;
}

function sameObservation(a: Observation, b: Observation): boolean {
  return (
    a.round === b.round &&
    a.since === b.since &&
    a.sensor === b.sensor &&
    a.sight === b.sight &&
    a.place === b.place &&
    a.person === b.person &&
    a.weight === b.weight &&
    a.collector === b.collector &&
    a.others.length === b.others.length &&
    a.others.every((person, at) => person === b.others[at])
  );
}

function sameEffort(a: Effort, b: Effort): boolean {
  if (a.what !== b.what || a.round !== b.round || a.service !== b.service) return false;
  if (a.what === 'posts') return b.what === 'posts' && sameUnits(a.units, b.units);
  if (b.what === 'posts' || a.place !== b.place) return false;
  return a.what !== 'raid' || (b.what === 'raid' && a.grounds === b.grounds);
}

function sameUnits(a: Record<string, number>, b: Record<string, number>): boolean {
  const sectors = Object.keys(a);
  return sectors.length === Object.keys(b).length && sectors.every((sector) => a[sector] === b[sector]);
}

function sameLaunch(a: Launched, b: Launched): boolean {
  return a.round === b.round && a.place === b.place && a.success === b.success && a.severity === b.severity;
}

function sameCapture(a: Taken, b: Taken): boolean {
  return a.round === b.round && a.person === b.person && a.place === b.place;
}
