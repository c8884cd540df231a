import type { Board } from '../rules/board';
import type { Order } from '../rules/command';
import type { Words } from '../text/words';
import type { LogLine, ServiceView } from '../view/seatView';
import type { Effort, Evidence, Launched, Taken } from './evidence';

/** What the reader of one service's file knows: reports, dossiers, own efforts, and what all have heard. */
export function evidenceOfView(board: Board, view: ServiceView): Evidence {
  const happened = view.phase === 'ended' ? view.round + 1 : view.round;
  return {
    round: happened,
    services: [view.seat],
    dossiers: view.people.flatMap(({ code, home }) => (home === null ? [] : [{ person: code, home }])),
    observations: view.reports.map(({ round, since, sensor, sight, place, person, others, full, collector }) => ({
      round,
      since,
      sensor,
      sight,
      place,
      person,
      others,
      weight: full,
      collector,
    })),
    efforts: [...postsOf(board, view, happened), ...raidsOf(view)],
    ...happenings(view.log),
  };
}

/** Where units stood in each round, as far as the own orders tell. */
function postsOf(board: Board, view: ServiceView, until: number): Effort[] {
  if (view.seat !== board.borderService) return [];
  const efforts: Effort[] = [];
  const standing: Record<string, number> = {};
  let next = 0;
  for (let round = 1; round < until; round++) {
    for (; next < view.history.length && (view.history[next]?.round ?? 0) <= round; next++) {
      const order = view.history[next]?.order as Order;
      if (order.kind === 'post') standing[order.sector] = order.units;
    }
    efforts.push({ what: 'posts', service: view.seat, round, units: { ...standing } });
  }
  return efforts;
}

/** Doors that were opened: where, and on what grounds the law at least asked for. */
function raidsOf(view: ServiceView): Effort[] {
  const efforts: Effort[] = [];
  const raided = new Set(view.history.flatMap(({ round, order }) => (order.kind === 'raid' ? [round] : [])));
  if (raided.size === 0) return efforts;
  for (const report of view.reports) {
    if (report.sensor !== 'door' || report.collector !== view.seat || report.place === null) continue;
    if (raided.has(report.round))
      efforts.push({
        what: 'raid',
        service: view.seat,
        round: report.round,
        place: report.place,
        grounds: view.law.raid,
      });
  }
  return efforts;
}

const CAPTURED = ['evidence.captured', 'evidence.capturedBelowLaw'];
const INCIDENT = 'evidence.incident';
const FOILED = 'evidence.launchFailed';

/** Launches and captures that the record tells this reader of, oldest first. */
function happenings(log: readonly LogLine[]): { launched: Launched[]; taken: Taken[] } {
  const launched: Launched[] = [];
  const taken: Taken[] = [];
  for (let at = log.length - 1; at >= 0; at--) {
    const { round, words } = log[at] as LogLine;
    if (words.key === INCIDENT || words.key === FOILED) {
      const success = words.key === INCIDENT;
      const severity = success ? numberOf(words, 'severity') : 0;
      launched.push({ round, place: nameOf(words, 'place'), success, severity });
    } else if (CAPTURED.includes(words.key)) {
      taken.push({ round, person: nameOf(words, 'person'), place: nameOf(words, 'place') });
    }
  }
  return { launched, taken };
}

function numberOf({ params }: Words, key: string): number {
  const value = params?.[key];
  return typeof value === 'number' ? value : 0;
}

function nameOf({ params }: Words, key: 'place' | 'person'): string {
  const value = params?.[key];
  if (typeof value !== 'object' || value === null) return '';
  return key in value ? String((value as Record<string, unknown>)[key]) : '';
}
