import type { OrderKind } from '../../rules/shape/services';
import type { FaceSeat, TableFace } from '../../view/face';
import type { ReportInView, ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { suspects } from './suspects';

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
/** A person at large against whom the own file has grounds; and what it knows each receiver to hold, in their order. */
type Page = { code: string; own: number; known: number[] };
/** A report that could be sent; no page where it is about a mere place. A bit in `held` for each receiver who has it. */
type Letter = { report: ReportInView; weight: number; page: Page | null; held: number };

/** Sends the fresh reports that lift their receivers most towards what they can do and, as the own file sees it, lack. */
export function sendReports(desk: Desk<ServiceView>): void {
  const { view, face } = desk;
  const { left } = view.sends;
  const receivers = receiversOf(view, face);
  if (receivers.length === 0) return;
  const parcels: Parcel[] = [];
  for (const letter of lettersOf(view, receivers)) {
    for (let index = 0; index < receivers.length; index++) {
      if (letter.held & (1 << index)) continue;
      const receiver = receivers[index] as Receiver;
      const value = worthTo(receiver, index, letter);
      if (value <= 0) continue;
      desk.considered += 1;
      const last = parcels[left - 1];
      if (last === undefined || value >= last.value) {
        keepBest(parcels, { report: letter.report, to: receiver.id, value }, left);
      }
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

/** What is worth sending; and, on the pages of the people whom it is about, what the own file knows others to hold. */
function lettersOf(view: ServiceView, receivers: readonly Receiver[]): Letter[] {
  const pages = pagesOf(view, receivers);
  const everybody = (1 << receivers.length) - 1;
  const letters: Letter[] = [];
  for (const report of view.reports) {
    const { weight, person } = report;
    if (weight === 0) continue;
    const page = person === null ? null : pageOf(pages, person);
    if (page === undefined) continue;
    const held = heldBy(report, receivers);
    if (page !== null && held > 0) noteKnown(page.known, weight, held);
    if (held !== everybody && weight > 0 && report.sensor !== 'dossier') letters.push({ report, weight, page, held });
  }
  return letters;
}

/** The pages, most grounds first: they are few, and found faster by going through them than by any index. */
function pagesOf(view: ServiceView, receivers: readonly Receiver[]): Page[] {
  const pages: Page[] = [];
  for (const { code, grounds } of suspects(view)) {
    if (grounds <= 0) break;
    const known: number[] = [];
    for (let index = 0; index < receivers.length; index++) known.push(0);
    pages.push({ code, own: grounds, known });
  }
  return pages;
}

function pageOf(pages: readonly Page[], person: string): Page | undefined {
  for (const page of pages) if (page.code === person) return page;
  return undefined;
}

function heldBy({ collector, from, sentTo }: ReportInView, receivers: readonly Receiver[]): number {
  let held = bitOf(collector, receivers);
  if (from !== null) held |= bitOf(from, receivers);
  for (let index = 0; index < sentTo.length; index++) held |= bitOf(sentTo[index] as string, receivers);
  return held;
}

/** The bit that stands for a receiver; none for another service. */
function bitOf(service: string, receivers: readonly Receiver[]): number {
  for (let index = 0; index < receivers.length; index++) if (receivers[index]?.id === service) return 1 << index;
  return 0;
}

function noteKnown(known: number[], weight: number, held: number): void {
  for (let index = 0; index < known.length; index++) {
    if (held & (1 << index)) known[index] = (known[index] as number) + weight;
  }
}

function worthTo(receiver: Receiver, index: number, { weight, page }: Letter): number {
  if (page !== null) return lift(weight, page.own, receiver, page.known[index] as number);
  return receiver.looks ? PLACE_ONLY * weight : 0;
}

/**
 * How far a report lifts its receiver towards acting, as the own file sees it: what is beyond its need counts little,
 * and so does a person on whom all that could be sent would not be enough.
 */
function lift(weight: number, own: number, { use, need }: Receiver, known: number): number {
  const missing = need - known;
  const helps = Math.min(weight, Math.max(0, missing)) + BEYOND * weight;
  return use * helps * Math.min(1, own / need);
}

/** Keeps the most valuable parcels, in order, as many as may be sent. */
function keepBest(parcels: Parcel[], parcel: Parcel, most: number): void {
  let at = parcels.length;
  while (at > 0 && goesBefore(parcel, parcels[at - 1] as Parcel)) at -= 1;
  if (at >= most) return;
  if (parcels.length < most) parcels.push(parcel);
  for (let index = parcels.length - 1; index > at; index--) parcels[index] = parcels[index - 1] as Parcel;
  parcels[at] = parcel;
}

/** The more valuable first; of equals the report whose id is written first, to the services in their order. */
function goesBefore(one: Parcel, other: Parcel): boolean {
  return one.value > other.value || (one.value === other.value && one.report.id < other.report.id);
}

/** What a service can do with reports: about people, and on mere places. */
type Receiver = { id: string; use: number; need: number; looks: boolean };

const services = new WeakMap<TableFace, readonly Receiver[]>();

/** The services to which something may be sent now, in the order of the seats. */
function receiversOf({ options }: ServiceView, face: TableFace): Receiver[] {
  let all = services.get(face);
  if (all === undefined) {
    all = face.seats.filter(({ kind }) => kind === 'service').map((seat) => receiverOf(seat, face.law));
    services.set(face, all);
  }
  const { send } = options;
  return all.filter(({ id }) => send.some(({ to, possible }) => possible && to === id));
}

function receiverOf({ id, orders }: FaceSeat, law: TableFace['law']): Receiver {
  const best = USES.find((one) => one.orders.some((kind) => orders.includes(kind)));
  const need = best === undefined ? 1 : law[best.law] + best.beyond;
  return { id, use: best?.worth ?? 0, need, looks: orders.includes('watch') || orders.includes('guard') };
}
