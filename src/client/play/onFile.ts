import type { Belief } from '../../belief/belief';
import type { ReportInView, ServiceView } from '../../view/seatView';
import type { Dossier } from './useDesk';

/**
 * Everybody and every place on this file: people by grounds, the most first, or, with a belief, by how likely they belong
 * to the network; then places by their newest report.
 */
export function dossiersOnFile(view: ServiceView, belief: Belief | null = null): Dossier[] {
  const likely = new Map(belief?.people.map(({ code, operative }) => [code, operative]));
  const chance = (code: string) => likely.get(code) ?? 0;
  const people = [...view.people].sort(
    (a, b) => chance(b.code) - chance(a.code) || b.grounds - a.grounds || (a.code < b.code ? -1 : 1),
  );
  const newest = new Map<string, number>();
  for (const report of view.reports) {
    if (report.place !== null) newest.set(report.place, Math.max(newest.get(report.place) ?? 0, report.since));
  }
  const places = [...newest].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [
    ...people.map(({ code }): Dossier => ({ kind: 'person', id: code })),
    ...places.map(([id]): Dossier => ({ kind: 'place', id })),
  ];
}

/** The dossier that is open: the one asked for, also when nothing is on file about it, else the first. */
export function openDossierOf(all: readonly Dossier[], asked: Dossier | null): Dossier | null {
  return asked ?? all[0] ?? null;
}

/** Reports that name a person or a place, the newest first. */
export function reportsOn(view: ServiceView, { kind, id }: Dossier): ReportInView[] {
  const on = view.reports.filter((report) =>
    kind === 'person' ? report.person === id || report.others.includes(id) : report.place === id,
  );
  return newestFirst(on);
}

/** Reports by the round in which they came onto the file, the newest first. */
export function newestFirst(reports: readonly ReportInView[]): ReportInView[] {
  return [...reports].sort((a, b) => b.since - a.since || b.round - a.round);
}
