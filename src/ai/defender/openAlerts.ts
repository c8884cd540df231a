import type { AlertCode } from '../../rules/command';
import { ALERT_CODES } from '../../rules/command';
import type { PersonInView, ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { formAbout, formsOf } from '../forms';
import { suspects } from './suspects';

/** The strongest code that the own grounds allow, or null when they allow none. */
function strongestCode(desk: Desk<ServiceView>, person: PersonInView): AlertCode | null {
  let strongest: AlertCode | null = null;
  for (const code of ALERT_CODES) if (person.grounds >= desk.face.law[code]) strongest = code;
  return strongest;
}

/** Opens the strongest lawful alert on everybody with grounds, and withdraws those that lost theirs when room is short. */
export function openAlerts(desk: Desk<ServiceView>): void {
  const { view, face } = desk;
  const { alerts } = view;
  const wanted: { person: PersonInView; before: AlertCode | undefined }[] = [];
  let missing = 0;
  for (const person of suspects(view)) {
    if (person.grounds < face.law.discreet) break;
    const before = codeOn(alerts, person.code);
    wanted.push({ person, before });
    if (before === undefined) missing += 1;
  }
  if (missing > (desk.left.alert ?? 0)) withdrawStale(desk);
  for (const { person, before } of wanted) {
    const code = strongestCode(desk, person);
    if (code === null || before === code) continue;
    if (before !== undefined && ALERT_CODES.indexOf(before) > ALERT_CODES.indexOf(code)) continue;
    const form = formAbout(view, 'openAlert', person.code, (order) => order.code === code);
    if (form === undefined) continue;
    desk.considered += 1;
    write(desk, form.order, form.cost, {
      key: `reason.${code}Alert`,
      params: { person: { person: person.code }, grounds: person.grounds },
    });
  }
}

/** The code of the alert that stands on a person, if one does. */
function codeOn(alerts: ServiceView['alerts'], person: string): AlertCode | undefined {
  for (const alert of alerts) if (alert.person === person) return alert.code;
  return undefined;
}

/** Withdraws alerts on people whose grounds have faded below the law; the room is free from the next round. */
function withdrawStale(desk: Desk<ServiceView>): void {
  const grounds = new Map(desk.view.people.map((person) => [person.code, person.held ? -1 : person.grounds]));
  for (const form of formsOf(desk.view, 'withdrawAlert')) {
    if ((grounds.get(form.order.person) ?? 0) >= desk.face.law.discreet) continue;
    write(desk, form.order, form.cost, {
      key: 'reason.withdrawAlert',
      params: { person: { person: form.order.person } },
    });
  }
}
