import type { ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { formAbout } from '../forms';
import { groundsToAct, suspects } from './suspects';

/** Studies the people about whom one more answer decides: the most suspected who are not yet enough for an arrest. */
export function studyPersons(desk: Desk<ServiceView>): void {
  const { view, face } = desk;
  const enough = groundsToAct(face, view) + 1;
  for (const person of suspects(view)) {
    if (person.grounds > enough) continue;
    const form = formAbout(view, 'study', person.code);
    if (form === undefined) continue;
    desk.considered += 1;
    const words = { key: 'reason.study', params: { person: { person: person.code }, grounds: person.grounds } };
    if (!write(desk, form.order, form.cost, words)) return;
  }
}
