import type { Board } from '../../rules/board';
import { lasting } from '../../rules/lasting';
import { sendReport } from '../../rules/reports';
import type { Report, State } from '../../rules/state';
import type { Habits } from './habits';
import { LOTS, lot } from './lot';
import type { ServiceFile } from './serviceFile';

/** What came longer ago than so many rounds was sent then or never. */
const NEWS = 1;

type Parcel = { at: number; to: string; worth: number };

/** A service of a made-up world sends its strongest fresh reports to those who can act on them and lack them. */
export function sendOn(board: Board, state: State, service: string, habits: Habits, file: ServiceFile): void {
  const own = board.services.get(service);
  let left = (own?.sends ?? 0) + lasting(state, 'sends', { service });
  if (left <= 0 || lot(state, LOTS.send, board.seats.indexOf(service)) >= habits.shares) return;
  const grounds: Record<string, number> = {};
  for (const { code, grounds: sum } of file.people) {
    if (sum <= 0) break;
    grounds[code] = sum;
  }
  for (; left > 0; left--) {
    const parcel = best(board, state, service, file, grounds);
    if (parcel === null) return;
    sendReport(board, state, service, `r${parcel.at + 1}`, parcel.to);
  }
}

/** The report that is worth most to somebody who lacks it, the newest first among equals. */
function best(
  board: Board,
  state: State,
  service: string,
  file: ServiceFile,
  grounds: Record<string, number>,
): Parcel | null {
  const sent = state.services[service]?.sent ?? [];
  const oldest = state.round - NEWS;
  let chosen: Parcel | null = null;
  for (let at = file.reports.length - 1; at >= 0; at--) {
    const report = file.reports[at] as Report;
    if (report.since < oldest) break;
    if (report.weight <= 0 || report.person === null || report.sensor === 'dossier') continue;
    const worth = report.weight * Math.min(5, grounds[report.person] ?? 0);
    if (worth <= (chosen?.worth ?? 0)) continue;
    for (const { id, orders } of board.scenario.services) {
      if (id === service || report.collector === id || report.from === id) continue;
      const own = worth * worthTo(orders);
      if (own <= (chosen?.worth ?? 0)) continue;
      if (sent.some(({ origin, to }) => to === id && origin === report.origin)) continue;
      chosen = { at, to: id, worth: own };
    }
  }
  return chosen;
}

/** How much a service can do with a report about a person: arresting before stopping before looking closer. */
function worthTo(orders: readonly string[]): number {
  if (orders.includes('arrest')) return 1;
  if (orders.includes('openAlert')) return 0.8;
  return orders.includes('watch') ? 0.7 : 0.3;
}
