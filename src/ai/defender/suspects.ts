import type { TableFace } from '../../view/face';
import type { PersonInView, ServiceView } from '../../view/seatView';

/** People on the own file who may still be met, the most suspected first; equals by code. */
export function suspects(view: ServiceView): PersonInView[] {
  return view.people
    .filter((person) => !person.held)
    .sort((a, b) => b.grounds - a.grounds || (a.code < b.code ? -1 : 1));
}

/** Grounds from which an arrest or a raid is lawful now. */
export function groundsToAct(face: TableFace, view: ServiceView): number {
  return view.emergency ? face.law.emergency : Math.min(face.law.arrest, face.law.raid);
}

/** Whether this seat gave an order about a person within the last so many rounds. */
export function didLately(view: ServiceView, kind: string, person: string, rounds: number): boolean {
  return view.history.some(
    (past) =>
      past.order.kind === kind &&
      'person' in past.order &&
      past.order.person === person &&
      past.round > view.round - rounds,
  );
}
