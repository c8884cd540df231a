import { SERVICE_ORDERS } from '../../rules/shape/services';
import type { ServiceView } from '../../view/seatView';
import { pick } from '../chance';
import type { Desk } from '../desk';
import { write } from '../desk';
import type { AnyForm } from '../forms';
import { formsOf } from '../forms';
import { groundsToAct } from './suspects';

const TRIES = 24;
const RARE = 0.1;

/** Spends what it has on random legal orders, but never wastes: nothing below the law, nothing it would undo at once. */
export function playNovice(desk: Desk<ServiceView>): void {
  const forms = SERVICE_ORDERS.flatMap((kind): AnyForm[] => formsOf(desk.view, kind)).filter((form) =>
    sensible(desk, form),
  );
  desk.considered += forms.length;
  const done = new Set<string>();
  for (let turn = 0; turn < TRIES; turn++) {
    const form = pick(forms, desk.chance.now(`random/${turn}`));
    if (form === undefined) break;
    const about = `${form.kind === 'raid' ? 'arrest' : form.kind}/${form.target}`;
    if (done.has(about)) continue;
    if (write(desk, form.order, placed(desk, form), { key: 'reason.random' })) done.add(about);
  }
  sendAtRandom(desk);
}

/** What a standing placement takes from those left: the difference to what stands there now. */
function placed(desk: Desk<ServiceView>, form: AnyForm) {
  const { order } = form;
  if (order.kind === 'post') {
    const now = desk.view.posts.find((post) => post.sector === order.sector)?.units ?? 0;
    return { resource: 'unit' as const, amount: order.units - now };
  }
  if (order.kind === 'guard') {
    const now = desk.view.ownGuards.find((guard) => guard.place === order.place)?.details ?? 0;
    return { resource: 'guard' as const, amount: order.details - now };
  }
  return form.cost;
}

function sensible(desk: Desk<ServiceView>, form: AnyForm): boolean {
  const { view, face } = desk;
  const { order } = form;
  const grounds = 'person' in order ? (view.people.find((person) => person.code === order.person)?.grounds ?? 0) : 0;
  switch (order.kind) {
    case 'arrest':
    case 'raid':
      return grounds >= groundsToAct(face, view);
    case 'follow':
      return grounds >= face.law.follow;
    case 'openAlert':
      return grounds >= face.law[order.code] && !view.alerts.some((alert) => alert.person === order.person);
    case 'study':
    case 'askPartner':
      return grounds > 0;
    case 'post':
      return order.units > 0 && order.units < 3;
    case 'guard':
      return order.details > 0;
    case 'emergency':
    case 'withdrawAlert':
    case 'lend':
      return (
        desk.chance.now(`rare/${form.target}`) < RARE && order.kind === 'withdrawAlert' && grounds < face.law.discreet
      );
    default:
      return true;
  }
}

function sendAtRandom(desk: Desk<ServiceView>): void {
  const { view, chance } = desk;
  const open = view.options.send.filter((one) => one.possible).map((one) => one.to);
  const reports = view.reports.filter((report) => report.weight > 0 && report.sensor !== 'dossier');
  const sent = new Set<string>();
  for (let turn = 0; turn < view.sends.left; turn++) {
    const report = pick(reports, chance.now(`send/${turn}`));
    const to = pick(open, chance.now(`to/${turn}`));
    if (report === undefined || to === undefined) return;
    const parcel = `${report.id}/${to}`;
    if (sent.has(parcel) || report.collector === to || report.from === to || report.sentTo.includes(to)) continue;
    sent.add(parcel);
    desk.commands.push({ type: 'sendReport', report: report.id, to });
    desk.reasons.push({ key: 'reason.random' });
  }
}
