import type { TableFace } from '../../view/face';
import type { PersonInView, ServiceView } from '../../view/seatView';

/** What was worked out last: the lines of a checklist ask about the same view one after another. */
let last: { view: ServiceView; people: readonly PersonInView[] } | null = null;

/** People on the own file who may still be met, the most suspected first; equals by code. */
export function suspects(view: ServiceView): readonly PersonInView[] {
  if (last?.view === view) return last.people;
  const people: PersonInView[] = [];
  for (const person of view.people) if (!person.held) putInOrder(people, person);
  last = { view, people };
  return people;
}

/** Puts a person where he belongs: few are on a file, and most stand in order already. */
function putInOrder(people: PersonInView[], person: PersonInView): void {
  const { grounds, code } = person;
  let at = people.length;
  people.push(person);
  for (; at > 0; at--) {
    const before = people[at - 1] as PersonInView;
    if (before.grounds > grounds || (before.grounds === grounds && before.code < code)) break;
    people[at] = before;
  }
  people[at] = person;
}

/** Grounds from which an arrest or a raid is lawful now. */
export function groundsToAct(face: TableFace, view: ServiceView): number {
  return view.emergency ? face.law.emergency : Math.min(face.law.arrest, face.law.raid);
}

/** Whether this seat gave an order about a person within the last so many rounds. */
export function didLately(view: ServiceView, kind: string, person: string, rounds: number): boolean {
  const { history } = view;
  for (let at = history.length - 1; at >= 0; at--) {
    const { round, order } = history[at] as (typeof history)[number];
    if (round <= view.round - rounds) return false;
    if (order.kind === kind && 'person' in order && order.person === person) return true;
  }
  return false;
}
