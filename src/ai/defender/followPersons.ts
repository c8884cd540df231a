import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { formAbout } from '../forms';
import { suspects } from './suspects';

/** Above the grounds at which following is lawful: a follow costs two watches, so it goes to clear cases. */
const CLEAR_BY = 1;

/** Follows the most suspected person whose place is known lately; one at a time leaves teams for places. */
export function followPersons(desk: Desk<ServiceView>): void {
  const { view, face } = desk;
  for (const person of suspects(view)) {
    if (person.grounds < face.law.follow + CLEAR_BY) return;
    const { lastSeen } = person;
    if (lastSeen === null || lastSeen.round < view.round - face.age.fullUntil) continue;
    if (view.follows.some((follow) => follow.person === person.code)) continue;
    const form = formAbout(view, 'follow', person.code);
    if (form === undefined) continue;
    desk.considered += 1;
    const words = { key: 'reason.follow', params: { person: { person: person.code }, grounds: person.grounds } };
    if (write(desk, form.order, form.cost, words)) return;
  }
}
