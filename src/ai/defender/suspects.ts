import type { TableFace } from '../../view/face';
import type { PersonInView, ServiceView } from '../../view/seatView';

const sorted = new WeakMap<ServiceView, readonly PersonInView[]>();

/** People on the own file who may still be met, the most suspected first; equals by code. */
export function suspects(view: ServiceView): readonly PersonInView[] {
  const before = sorted.get(view);
  if (before !== undefined) return before;
  const people = view.people
    .filter((person) => !person.held)
    .sort((a, b) => b.grounds - a.grounds || (a.code < b.code ? -1 : 1));
  sorted.set(view, people);
  return people;
}

/** Grounds from which an arrest or a raid is lawful now. */
export function groundsToAct(face: TableFace, view: ServiceView): number {
  return view.emergency ? face.law.emergency : Math.min(face.law.arrest, face.law.raid);
}

/** Whether this seat gave an order about a person within the last so many rounds. */
export function didLately(view: ServiceView, kind: string, person: string, rounds: number): boolean {
  return view.history.some(
    ({ round, order }) =>
      round > view.round - rounds && order.kind === kind && 'person' in order && order.person === person,
  );
}
