import type { AlertCode } from '../../../rules/command';
import { ALERT_CODES } from '../../../rules/command';
import type { PersonInView, ServiceView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { write } from '../../desk';
import { formsOf } from '../../forms';
import { suspects } from '../suspects';
import { willCross } from './crossings';
import type { Picture } from './picture';
import { likely } from './picture';

/** What a hit brings by the code on which it was made. */
const BRINGS: Record<AlertCode, number> = { discreet: 0.3, check: 0.6, detain: 1 };
const ANYWAY = 0.1;
/** A room is cleared for somebody who is worth so much more than the one who has it. */
const BETTER = 2;

type Wanted = { person: PersonInView; code: AlertCode; value: number };

/** Opens alerts, in the strongest code that the law allows, on the likeliest of those who will yet cross a border. */
export function alertLikely(desk: Desk<ServiceView>, picture: Picture): void {
  const { view } = desk;
  const forms = formsOf(view, 'openAlert');
  desk.considered += forms.length;
  const open = new Map(view.alerts.map((alert) => [alert.person, alert.code]));
  const wanted = suspects(view)
    .flatMap((person) => wantedOn(desk, picture, person))
    .sort((a, b) => b.value - a.value || (a.person.code < b.person.code ? -1 : 1));
  clearRoom(desk, wanted, open);
  for (const { person, code } of wanted) {
    const before = open.get(person.code);
    if (before !== undefined && ALERT_CODES.indexOf(before) >= ALERT_CODES.indexOf(code)) continue;
    const form = forms.find(({ order }) => order.person === person.code && order.code === code);
    if (form === undefined) continue;
    write(desk, form.order, form.cost, {
      key: `reason.${code}Likely`,
      params: { person: { person: person.code }, n: Math.round(100 * likely(picture, person.code)) },
    });
  }
}

function wantedOn({ face }: Desk<ServiceView>, picture: Picture, person: PersonInView): Wanted[] {
  let code: AlertCode | null = null;
  for (const one of ALERT_CODES) if (person.grounds >= face.law[one]) code = one;
  if (code === null) return [];
  const value = likely(picture, person.code) * (ANYWAY + willCross(picture, person.code)) * BRINGS[code];
  return [{ person, code, value }];
}

/** When there is no room for somebody much likelier, the least of those who have it gives it up for the next round. */
function clearRoom(desk: Desk<ServiceView>, wanted: readonly Wanted[], open: ReadonlyMap<string, AlertCode>): void {
  const missing = wanted.filter(({ person }) => !open.has(person.code));
  let room = desk.left.alert ?? 0;
  const least = formsOf(desk.view, 'withdrawAlert')
    .map((form) => ({ form, value: wanted.find(({ person }) => person.code === form.order.person)?.value ?? 0 }))
    .sort((a, b) => a.value - b.value || (a.form.target < b.form.target ? -1 : 1));
  for (const { value } of missing) {
    if (room > 0) {
      room -= 1;
      continue;
    }
    const worst = least.shift();
    if (worst === undefined || value < BETTER * worst.value || value === 0) return;
    write(desk, worst.form.order, worst.form.cost, {
      key: 'reason.alertRoom',
      params: { person: { person: worst.form.order.person } },
    });
  }
}
