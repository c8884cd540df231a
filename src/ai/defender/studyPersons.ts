import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { formsOf } from '../forms';
import { groundsToAct, suspects } from './suspects';

/** Studies the people about whom one more answer decides: the most suspected who are not yet enough for an arrest. */
export function studyPersons(desk: Desk<ServiceView>): void {
  const { view, face } = desk;
  const forms = formsOf(view, 'study');
  desk.considered += forms.length;
  const enough = groundsToAct(face, view) + 1;
  for (const person of suspects(view)) {
    if (person.grounds > enough) continue;
    const form = forms.find((one) => one.order.person === person.code);
    if (form === undefined) continue;
    write(desk, form.order, form.cost, {
      key: 'reason.study',
      params: { person: { person: person.code }, grounds: person.grounds },
    });
  }
}
