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
  const { send } = view.options;
  if (!send.some((one) => one.possible)) return;
  const grounds = new Map(view.people.map((person) => [person.code, person.held ? 0 : person.grounds]));
  const worthSending = view.reports.filter((report) => report.weight > 0 && report.sensor !== 'dossier');
  const parcels: Parcel[] = [];
  const { left } = view.sends;
  for (const seat of face.seats) {
    if (seat.kind !== 'service' || !send.some((one) => one.to === seat.id && one.possible)) continue;
    const receiver = receiverOf(seat);
    for (const report of worthSending) {
      const value = worthTo(receiver, report, grounds);
      if (value <= 0 || !lacks(report, seat.id)) continue;
      desk.considered += 1;
      keepBest(parcels, { report, to: seat.id, value }, left);
    }
  }
  for (const parcel of parcels) {
    desk.commands.push({ type: 'sendReport', report: parcel.report.id, to: parcel.to });
    desk.reasons.push(
      parcel.report.person === null
        ? { key: 'reason.sendPlace', params: { seat: { seat: parcel.to } } }
        : { key: 'reason.send', params: { seat: { seat: parcel.to }, person: { person: parcel.report.person } } },
    );
  }
}

/** Keeps the most valuable parcels, in order, as many as may be sent. */
function keepBest(parcels: Parcel[], parcel: Parcel, most: number): void {
  let at = parcels.length;
  while (at > 0 && goesBefore(parcel, parcels[at - 1] as Parcel)) at -= 1;
  if (at >= most) return;
  parcels.splice(at, 0, parcel);
  if (parcels.length > most) parcels.pop();
}

/** The more valuable first; of equals the one whose id is written first. */
function goesBefore(a: Parcel, b: Parcel): boolean {
  if (a.value !== b.value) return a.value > b.value;
  return a.report.id === b.report.id ? a.to < b.to : a.report.id < b.report.id;
}

/** Whether a service cannot yet have this report, as far as this file tells. */
function lacks(report: ReportInView, service: string): boolean {
  return report.collector !== service && report.from !== service && !report.sentTo.includes(service);
}

type Receiver = { use: number; looks: boolean };

function receiverOf({ orders }: FaceSeat): Receiver {
  let use = 0;
  for (const one of USES) if (one.worth > use && one.orders.some((kind) => orders.includes(kind))) use = one.worth;
  return { use, looks: orders.includes('watch') || orders.includes('guard') };
}

function worthTo({ use, looks }: Receiver, report: ReportInView, grounds: Map<string, number>): number {
  if (report.person === null) return looks ? PLACE_ONLY * report.weight : 0;
  return use * report.weight * Math.min(5, Math.max(0, grounds.get(report.person) ?? 0));
}
