import type { OrderKind } from '../../rules/shape/services';
import type { FaceSeat } from '../../view/face';
import type { ReportInView, ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';

/** How much a service can do with a report about a person: arresting before stopping before looking closer. */
const USES: readonly { orders: readonly OrderKind[]; worth: number }[] = [
  { orders: ['arrest', 'raid'], worth: 1 },
  { orders: ['openAlert'], worth: 0.8 },
  { orders: ['follow', 'study', 'watch'], worth: 0.7 },
  { orders: ['askPartner'], worth: 0.3 },
];
const PLACE_ONLY = 0.3;

type Parcel = { report: ReportInView; to: string; value: number };

/** Sends the strongest fresh reports about the most suspected people to the services that lack them and can act. */
export function sendReports(desk: Desk<ServiceView>): void {
  const { view, face } = desk;
  const { left } = view.sends;
  const open = view.options.send.filter(({ possible }) => possible).map(({ to }) => to);
  const receivers = face.seats.filter(({ kind, id }) => kind === 'service' && open.includes(id)).map(receiverOf);
  if (receivers.length === 0) return;
  const parcels: Parcel[] = [];
  for (const report of view.reports) {
    if (report.weight <= 0 || report.sensor === 'dossier') continue;
    const suspicion = suspicionIn(report, view);
    if (suspicion === 0) continue;
    const { sentTo, collector, from } = report;
    for (const { id, use, looks } of receivers) {
      const value = report.person === null ? (looks ? PLACE_ONLY * report.weight : 0) : use * report.weight * suspicion;
      if (value <= 0 || collector === id || from === id || sentTo.includes(id)) continue;
      desk.considered += 1;
      const last = parcels[left - 1];
      if (last === undefined || value >= last.value) keepBest(parcels, { report, to: id, value }, left);
    }
  }
  for (const { report, to } of parcels) {
    desk.commands.push({ type: 'sendReport', report: report.id, to });
    desk.reasons.push(
      report.person === null
        ? { key: 'reason.sendPlace', params: { seat: { seat: to } } }
        : { key: 'reason.send', params: { seat: { seat: to }, person: { person: report.person } } },
    );
  }
}

/** How much the own file holds against the person of a report, at most 5; 1 for a report on a mere place. */
function suspicionIn({ person: code }: ReportInView, { people }: ServiceView): number {
  if (code === null) return 1;
  for (const person of people)
    if (person.code === code) return person.held ? 0 : Math.min(5, Math.max(0, person.grounds));
  return 0;
}

/** Keeps the most valuable parcels, in order, as many as may be sent. */
function keepBest(parcels: Parcel[], parcel: Parcel, most: number): void {
  let at = parcels.length;
  while (at > 0 && goesBefore(parcel, parcels[at - 1] as Parcel)) at -= 1;
  if (at >= most) return;
  parcels.splice(at, 0, parcel);
  if (parcels.length > most) parcels.pop();
}

/** The more valuable first; of equals the report whose id is written first, to the services in their order. */
function goesBefore(one: Parcel, other: Parcel): boolean {
  return one.value > other.value || (one.value === other.value && one.report.id < other.report.id);
}

/** What a service can do with reports: about people, and on mere places. */
type Receiver = { id: string; use: number; looks: boolean };

function receiverOf({ id, orders }: FaceSeat): Receiver {
  let use = 0;
  for (const one of USES) if (one.worth > use && one.orders.some((kind) => orders.includes(kind))) use = one.worth;
  return { id, use, looks: orders.includes('watch') || orders.includes('guard') };
}
