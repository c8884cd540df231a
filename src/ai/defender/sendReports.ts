import type { OrderKind } from '../../rules/shape/services';
import type { FaceSeat, TableFace } from '../../view/face';
import type { ReportInView, ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';

/**
 * What a service does with reports about a person, and how much that is worth; and how far its grounds should be
 * lifted for it: so much beyond what the law asks for.
 */
const USES: readonly {
  orders: readonly OrderKind[];
  worth: number;
  law: 'arrest' | 'detain' | 'follow';
  beyond: number;
}[] = [
  { orders: ['arrest', 'raid'], worth: 1, law: 'arrest', beyond: 1 },
  { orders: ['openAlert'], worth: 0.6, law: 'detain', beyond: 0 },
  { orders: ['follow', 'study', 'watch'], worth: 0.6, law: 'follow', beyond: 1 },
  { orders: ['askPartner'], worth: 0.3, law: 'follow', beyond: 0.5 },
];
const PLACE_ONLY = 0.3;
/** What weight beyond the receiver's need still counts: evidence fades. */
const BEYOND = 0.05;

type Parcel = { report: ReportInView; to: string; value: number };

/** Sends the fresh reports that lift their receivers most towards what they can do and, as the own file sees it, lack. */
export function sendReports(desk: Desk<ServiceView>): void {
  const { view, face } = desk;
  const { left } = view.sends;
  const open = view.options.send.filter(({ possible }) => possible).map(({ to }) => to);
  const receivers = face.seats
    .filter(({ kind, id }) => kind === 'service' && open.includes(id))
    .map((seat) => receiverOf(seat, face.law));
  if (receivers.length === 0) return;
  const known = knownTo(view, receivers);
  const parcels: Parcel[] = [];
  for (const report of view.reports) {
    if (report.weight <= 0 || report.sensor === 'dossier') continue;
    const own = groundsIn(report, view);
    if (own <= 0) continue;
    const { sentTo, collector, from } = report;
    for (const receiver of receivers) {
      const { id, looks } = receiver;
      const value =
        report.person === null ? (looks ? PLACE_ONLY * report.weight : 0) : lift(report, own, receiver, known);
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

/** Grounds on the person of a report on the own file; 1 for a report on a mere place. */
function groundsIn({ person: code }: ReportInView, { people }: ServiceView): number {
  if (code === null) return 1;
  for (const person of people) if (person.code === code) return person.held ? 0 : person.grounds;
  return 0;
}

/** What the own file knows others to hold against each person. */
function knownTo({ reports }: ServiceView, receivers: readonly Receiver[]): Map<string, number> {
  const known = new Map<string, number>();
  for (const { person, weight, collector, from, sentTo } of reports) {
    if (person === null || weight === 0) continue;
    for (const { id } of receivers) {
      if (collector !== id && from !== id && !sentTo.includes(id)) continue;
      const key = `${id}/${person}`;
      known.set(key, (known.get(key) ?? 0) + weight);
    }
  }
  return known;
}

/**
 * How far a report lifts its receiver towards acting, as the own file sees it: what is beyond its need counts little,
 * and so does a person on whom all that could be sent would not be enough.
 */
function lift(
  { person, weight }: ReportInView,
  own: number,
  { id, use, need }: Receiver,
  known: ReadonlyMap<string, number>,
): number {
  const missing = need - (known.get(`${id}/${person}`) ?? 0);
  const helps = Math.min(weight, Math.max(0, missing)) + BEYOND * weight;
  return use * helps * Math.min(1, own / need);
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
type Receiver = { id: string; use: number; need: number; looks: boolean };

function receiverOf({ id, orders }: FaceSeat, law: TableFace['law']): Receiver {
  const best = USES.find((one) => one.orders.some((kind) => orders.includes(kind)));
  const need = best === undefined ? 1 : law[best.law] + best.beyond;
  return { id, use: best?.worth ?? 0, need, looks: orders.includes('watch') || orders.includes('guard') };
}
