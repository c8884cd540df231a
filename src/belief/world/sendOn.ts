import type { Board } from '../../rules/board';
import { lasting } from '../../rules/lasting';
import { sendReport } from '../../rules/reports';
import type { Report, ServiceState, State } from '../../rules/state';
import type { Habits } from './habits';
import { LOTS, lot } from './lot';
import type { ServiceFile } from './serviceFile';

/** What came longer ago than so many rounds was sent then or never. */
const NEWS = 1;

type Sent = ServiceState['sent'][number];

/** A report that somebody may want: where it lies on the file, and what it is worth to whoever can act on it. */
type Parcel = { at: number; report: Report; worth: number };

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
  const parcels = parcelsOn(state, file, grounds);
  for (; left > 0 && sendBest(board, state, service, parcels); left--);
}

/** What is worth sending of a file: what came of late, speaks against somebody and is no old dossier; the newest first. */
function parcelsOn(state: State, file: ServiceFile, grounds: Record<string, number>): Parcel[] {
  const oldest = state.round - NEWS;
  const parcels: Parcel[] = [];
  for (let at = file.reports.length - 1; at >= 0; at--) {
    const report = file.reports[at] as Report;
    if (report.since < oldest) break;
    if (report.weight <= 0 || report.person === null || report.sensor === 'dossier') continue;
    const worth = report.weight * Math.min(5, grounds[report.person] ?? 0);
    if (worth > 0) parcels.push({ at, report, worth });
  }
  return parcels;
}

/** Sends what is worth most to somebody who lacks it, the newest first among equals; says whether there was anything. */
function sendBest(board: Board, state: State, service: string, parcels: readonly Parcel[]): boolean {
  const sent = state.services[service]?.sent ?? [];
  const { services } = board.scenario;
  let chosen: Parcel | null = null;
  let receiver = '';
  let most = 0;
  for (const parcel of parcels) {
    const { report, worth } = parcel;
    if (worth <= most) continue;
    for (let index = 0; index < services.length; index++) {
      const { id, orders } = services[index] as (typeof services)[number];
      if (id === service || report.collector === id || report.from === id) continue;
      const own = worth * worthTo(orders);
      if (own <= most || wasSent(sent, id, report)) continue;
      chosen = parcel;
      receiver = id;
      most = own;
    }
  }
  if (chosen === null) return false;
  sendReport(board, state, service, `r${chosen.at + 1}`, receiver);
  return true;
}

function wasSent(sent: readonly Sent[], service: string, { origin }: Report): boolean {
  for (let at = sent.length - 1; at >= 0; at--) {
    const one = sent[at] as Sent;
    if (one.to === service && one.origin === origin) return true;
  }
  return false;
}

const worths = new WeakMap<readonly string[], number>();

/** How much a service with these orders can do with a report about a person. */
function worthTo(orders: readonly string[]): number {
  let worth = worths.get(orders);
  if (worth === undefined) {
    worth = worthOf(orders);
    worths.set(orders, worth);
  }
  return worth;
}

/** Arresting comes before stopping, and that before looking closer. */
function worthOf(orders: readonly string[]): number {
  if (orders.includes('arrest')) return 1;
  if (orders.includes('openAlert')) return 0.8;
  return orders.includes('watch') ? 0.7 : 0.3;
}
