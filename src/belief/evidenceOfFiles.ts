import type { Board } from '../rules/board';
import type { Report } from '../rules/state';
import type { Dossier, Effort, Evidence, Launched, Observation, Taken } from './evidence';

/** Report files laid on one desk, and what their reader knows besides. */
export type Desk = {
  /** The round about to be planned. */
  round: number;
  /** Services whose whole own collection lies on the desk. */
  services: readonly string[];
  /** The files, each as it was then: reports that came later must not be in them. */
  files: readonly (readonly Report[])[];
  /** Registered homes, by code, of everybody who is listed at all; only those whose dossier lies here are read. */
  homes: Readonly<Record<string, string>>;
  efforts: readonly Effort[];
  launched: readonly Launched[];
  taken: readonly Taken[];
};

/**
 * What somebody who reads these files knows. An observation that lies on several files, or that was sent, counts
 * once, from the round in which it first lay on one of them. The order follows what was observed alone, so that the
 * same knowledge is the same evidence.
 */
export function evidenceOfFiles(_board: Board, desk: Desk): Evidence {
  const { round, services } = desk;
  const byOrigin = new Map<string, Observation>();
  const dossiers = new Map<string, Dossier>();
  for (const file of desk.files) {
    for (const report of file) {
      const known = byOrigin.get(report.origin);
      if (known === undefined) byOrigin.set(report.origin, observationOf(report));
      else learnedTogether(known, report, services);
      readDossier(report, desk, dossiers);
    }
  }
  const origins = [...byOrigin.keys()].sort(inOrder);
  const past = <T extends { round: number }>(these: readonly T[]) => these.filter((one) => one.round < round);
  return {
    round,
    services: [...services],
    dossiers: [...dossiers.values()].sort((a, b) => inOrder(a.person, b.person)),
    observations: origins.map((origin) => byOrigin.get(origin) as Observation).sort((a, b) => a.round - b.round),
    efforts: past(desk.efforts),
    launched: past(desk.launched),
    taken: past(desk.taken),
  };
}

function observationOf(report: Report): Observation {
  const { round, since, sensor, sight, place, person, others, weight, collector } = report;
  return { round, since, sensor, sight, place, person, others: [...others], weight, collector };
}

/** What several services learned at once is credited to one whose own collection this is, to the first by name of several. */
function learnedTogether(known: Observation, { since, collector }: Report, services: readonly string[]): void {
  known.since = Math.min(known.since, since);
  const own = services.includes(collector);
  const knownOwn = services.includes(known.collector);
  if (own === knownOwn ? collector < known.collector : own) known.collector = collector;
}

function readDossier({ sensor, person }: Report, { homes }: Desk, dossiers: Map<string, Dossier>): void {
  if (sensor !== 'dossier' || person === null || dossiers.has(person)) return;
  const home = homes[person];
  if (home !== undefined) dossiers.set(person, { person, home });
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
