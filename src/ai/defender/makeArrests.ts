import type { PersonInView, ServiceView } from '../../view/seatView';
import type { Desk } from '../desk';
import { write } from '../desk';
import { formAbout } from '../forms';
import { groundsToAct, suspects } from './suspects';

/** A last sighting older than this many rounds is not worth a door. */
const FRESH = 2;

/** Goes in where the law allows: a raid where the file knows the place lately, an arrest where only the person is known. */
export function makeArrests(desk: Desk<ServiceView>): void {
  const { view, face } = desk;
  const enough = groundsToAct(face, view);
  const doors: string[] = [];
  for (const person of suspects(view)) {
    if (person.grounds < enough) return;
    const raid = formAbout(view, 'raid', person.code);
    const arrest = formAbout(view, 'arrest', person.code);
    desk.considered += (raid === undefined ? 0 : 1) + (arrest === undefined ? 0 : 1);
    const params = { person: { person: person.code }, grounds: person.grounds };
    const place = person.lastSeen?.place ?? '';
    if (
      raid !== undefined &&
      freshlySeen(person, view.round) &&
      !doors.includes(place) &&
      !arrestIsSurer(raid.odds?.chance, arrest?.odds?.chance)
    ) {
      if (write(desk, raid.order, raid.cost, { key: 'reason.raid', params: { ...params, place: { place } } }))
        doors.push(place);
    } else if (arrest !== undefined) {
      write(desk, arrest.order, arrest.cost, { key: 'reason.arrest', params });
    }
  }
}

function freshlySeen(person: PersonInView, round: number): boolean {
  const { lastSeen } = person;
  return lastSeen !== null && lastSeen.round >= round - FRESH;
}

/** A raid also finds companions and papers, so an arrest must be clearly surer to be preferred. */
function arrestIsSurer(raid: number | undefined, arrest: number | undefined): boolean {
  return raid !== undefined && arrest !== undefined && arrest > raid + 0.2;
}
