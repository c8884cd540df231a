import type { FaceSeat } from '../../../view/face';
import type { ReportInView, ServiceView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import type { Inclination } from './inclination';
import type { Picture } from './picture';
import { isThere, likely } from './picture';

/** What grounds on somebody are worth to who may arrest, who opens alerts, who looks: at each line of the law. */
const HALFWAY = 0.35;
const DETAIN = 0.5;
const CHECK = 0.2;
const DISCREET = 0.15;
const LOOK = 0.15;
const ASK = 0.1;
/** Where somebody is, for who may go in; a place for who looks or guards. */
const WHERE = 0.3;
const PLACE = 0.1;
const LEAST = 0.01;

type Parcel = { report: ReportInView; to: FaceSeat; gain: number };

/**
 * Sends what gains its receiver most: a report that lifts his grounds to where he can act, about somebody who likely
 * belongs. `shares` from 0 to 1 is the culture of the services: what part of its sends a service uses.
 */
export function sendForGain(
  desk: Desk<ServiceView>,
  picture: Picture,
  shares: number,
  { arresting }: Inclination,
): void {
  const { view, face, chance } = desk;
  const receivers = face.seats.filter(
    ({ id, kind }) => kind === 'service' && view.options.send.some((one) => one.to === id && one.possible),
  );
  const held = new Set(view.people.filter((person) => person.held).map(({ code }) => code));
  const reports = view.reports.filter(
    ({ weight, sensor, person }) => weight > 0 && sensor !== 'dossier' && (person === null || !held.has(person)),
  );
  let left = Math.floor(shares * view.sends.left + (shares < 1 ? chance.now('shares') : 0));
  const sent: Parcel[] = [];
  for (; left > 0; left--) {
    const parcels = receivers.flatMap((to) =>
      reports
        .filter((report) => lacks(report, to.id) && !sent.some((one) => one.report === report && one.to === to))
        .map((report) => ({ report, to, gain: gainOf(desk, picture, report, to, sent, arresting) })),
    );
    desk.considered += parcels.length;
    const best = parcels.sort(
      (a, b) => b.gain - a.gain || (a.report.id < b.report.id ? -1 : 1) || (a.to.id < b.to.id ? -1 : 1),
    )[0];
    if (best === undefined || best.gain < LEAST) return;
    sent.push(best);
    desk.commands.push({ type: 'sendReport', report: best.report.id, to: best.to.id });
    desk.reasons.push(reasonFor(picture, best));
  }
}

function reasonFor(picture: Picture, { report: { person }, to }: Parcel) {
  const seat = { seat: to.id };
  if (person === null) return { key: 'reason.sendPlace', params: { seat } };
  const params = { seat, person: { person }, n: Math.round(100 * likely(picture, person)) };
  return { key: 'reason.sendGain', params };
}

/** Whether a service cannot yet have this report, as far as this file tells. */
function lacks(report: ReportInView, service: string): boolean {
  return report.collector !== service && report.from !== service && !report.sentTo.includes(service);
}

function gainOf(
  { view, face }: Desk<ServiceView>,
  picture: Picture,
  report: ReportInView,
  to: FaceSeat,
  sent: Parcel[],
  arresting: number,
) {
  const { person, weight } = report;
  if (person === null) {
    const looks = to.orders.includes('watch') || to.orders.includes('guard');
    return looks && report.place !== null ? PLACE * weight * picture.cellAt(report.place) : 0;
  }
  const chance = likely(picture, person);
  let has = 0;
  let lately = -1;
  for (const one of view.reports) {
    if (one.person !== person) continue;
    if (lacks(one, to.id) && !sent.some((other) => other.report === one && other.to === to)) continue;
    has += one.weight;
    if (one.place !== null && one.sight !== 'nothing') lately = Math.max(lately, one.round);
  }
  const law = { ...face.law, act: view.emergency ? face.law.emergency : face.law.arrest };
  let gain = meansOf(to, law, has + weight, arresting) - meansOf(to, law, has, arresting);
  if (to.orders.includes('arrest') && report.place !== null && report.round > lately)
    gain += WHERE * isThere(picture, person, report.place) * Math.min(1, (has + weight) / law.act);
  return chance * gain;
}

type Law = Record<'follow' | 'discreet' | 'check' | 'detain' | 'act', number>;

/** What grounds on one person let a service do: in steps where the law allows more, and a slope on the way there. */
function meansOf({ orders }: FaceSeat, law: Law, grounds: number, arresting: number): number {
  const has = (line: number) => (grounds >= line ? 1 : 0);
  const towards = (line: number) => Math.min(1, Math.max(0, grounds) / line);
  let value = 0;
  if (orders.includes('arrest') || orders.includes('raid'))
    value = Math.max(value, arresting * (HALFWAY * towards(law.act) + (1 - HALFWAY) * has(law.act)));
  if (orders.includes('openAlert'))
    value = Math.max(
      value,
      DISCREET * has(law.discreet) +
        CHECK * has(law.check) +
        DETAIN * (HALFWAY * towards(law.detain) + (1 - HALFWAY) * has(law.detain)),
    );
  if (orders.includes('follow')) value = Math.max(value, LOOK * has(law.follow) + LOOK * towards(law.act));
  if (orders.includes('askPartner')) value = Math.max(value, ASK * towards(1));
  return value;
}
