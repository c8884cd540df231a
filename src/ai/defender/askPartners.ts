import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { formAbout } from '../forms';
import { didLately, suspects } from './suspects';

const AGAIN_AFTER = 4;
const AT_MOST = 2;

/** Asks a partner about the most suspected people whom it was not asked about lately. */
export function askPartners(desk: Desk<ServiceView>): void {
  const { view } = desk;
  let asked = 0;
  for (const person of suspects(view)) {
    if (asked >= AT_MOST || person.grounds <= 0) return;
    if (didLately(view, 'askPartner', person.code, AGAIN_AFTER)) continue;
    const form = formAbout(view, 'askPartner', person.code);
    if (form === undefined) continue;
    desk.considered += 1;
    if (write(desk, form.order, form.cost, { key: 'reason.askPartner', params: { person: { person: person.code } } }))
      asked++;
  }
}
