import type { Dossier, Effort, Evidence, Launched, Observation, Taken } from './evidence';

/**
 * What several readers know together. An observation that several of them have counts once, from the round in which
 * the first of them had it; what one of them has twice, alike in everything, are two. The order of readers tells
 * nothing.
 */
export function poolEvidence(evidences: readonly Evidence[]): Evidence {
  return {
    round: evidences.reduce((latest, { round }) => Math.max(latest, round), 1),
    services: [...new Set(evidences.flatMap(({ services }) => services))].sort(),
    dossiers: once(
      evidences.flatMap(({ dossiers }) => dossiers),
      ({ person }: Dossier) => person,
    ),
    observations: poolObservations(evidences),
    efforts: once(
      evidences.flatMap(({ efforts }) => efforts),
      keyOfEffort,
    ),
    launched: once(
      evidences.flatMap(({ launched }) => launched),
      ({ round, place }: Launched) => `${round}/${place}`,
    ),
    taken: once(
      evidences.flatMap(({ taken }) => taken),
      ({ person }: Taken) => person,
    ),
  };
}

function poolObservations(evidences: readonly Evidence[]): Observation[] {
  const pooled = new Map<string, Observation[]>();
  for (const { observations } of evidences) {
    for (const [key, own] of byKey(observations)) {
      const known = pooled.get(key) ?? [];
      own.forEach((one, nth) => {
        const same = known[nth];
        if (same === undefined) known.push({ ...one, others: [...one.others] });
        else same.since = Math.min(same.since, one.since);
      });
      pooled.set(key, known);
    }
  }
  const keys = [...pooled.keys()].sort(inOrder);
  return keys.flatMap((key) => pooled.get(key) ?? []).sort((a, b) => a.round - b.round);
}

/** One reader's observations, those alike in everything together, the earliest known first. */
function byKey(observations: readonly Observation[]): Map<string, Observation[]> {
  const found = new Map<string, Observation[]>();
  for (const one of observations) {
    const { round, sensor, sight, place, person, others, weight, collector } = one;
    const key = [round, sensor, sight, place, person, others.join(), weight, collector].join('/');
    const same = found.get(key);
    if (same === undefined) found.set(key, [one]);
    else same.push(one);
  }
  for (const same of found.values()) same.sort((a, b) => a.since - b.since);
  return found;
}

function keyOfEffort(effort: Effort): string {
  const head = `${effort.round}/${effort.service}/${effort.what}`;
  if (effort.what !== 'posts') return `${head}/${effort.place}`;
  return `${head}/${Object.keys(effort.units).sort().join()}`;
}

/** Each thing once, in the order of its key. */
function once<T>(these: readonly T[], keyOf: (one: T) => string): T[] {
  const known = new Map<string, T>();
  for (const one of these) if (!known.has(keyOf(one))) known.set(keyOf(one), one);
  return [...known.keys()].sort(inOrder).map((key) => known.get(key) as T);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
