import type { Words } from '../../text/words';
import { isKnownHeld } from '../before';
import type { Odds, Target } from '../choices';
import { namedOnFile, onFile } from '../grounds';
import { personOf } from '../personOf';
import type { SeatId, State } from '../state';
import type { Form } from './cellOrders';

/** Why a service cannot give an order about a person at all: it cannot name him, or knows that he is held. */
export function refusePerson(state: State, seat: SeatId, code: string): Words | null {
  const known = onFile(state, seat, code);
  if (known && !knownHeld(state, seat, code)) return null;
  const params = { person: { person: code }, seat: { seat } };
  return { key: known ? 'law.personHeld' : 'law.notOnFile', params };
}

function knownHeld(state: State, seat: SeatId, code: string): boolean {
  const person = personOf(state, code);
  return person !== undefined && isKnownHeld(state, seat, person);
}

/** One target for each person on the service's own file, by code. */
export function personTargets(state: State, seat: SeatId, targetFor: (code: string) => Target): Target[] {
  return namedOnFile(state, seat).map(targetFor);
}

/** A target with its forms and odds: possible when one form is; otherwise the first reason stands for all. */
export function targetWith(id: string, forms: Form[], odds: Odds | null = null): Target {
  const possible = forms.some((form) => form.possible);
  return { id, possible, reason: possible ? null : (forms[0]?.reason ?? null), forms, odds };
}
