import type { Words } from '../../text/words';
import { isKnownHeld } from '../before';
import type { KnownFile } from '../known';
import { canName } from '../known';
import { personOf } from '../personOf';
import type { Reading } from '../reading';
import type { SeatId, State } from '../state';

/** Why a service cannot give an order about a person at all: it cannot name him, or knows that he is held. */
export function refusePerson(state: State, seat: SeatId, code: string, known?: KnownFile): Words | null {
  if (!canName(state, seat, code, known)) return refused('law.notOnFile', seat, code);
  return knownHeld(state, seat, code) ? refused('law.personHeld', seat, code) : null;
}

function refused(key: string, seat: SeatId, person: string): Words {
  return { key, params: { person: { person }, seat: { seat } } };
}

function knownHeld(state: State, seat: SeatId, code: string): boolean {
  const person = personOf(state, code);
  return person !== undefined && isKnownHeld(state, seat, person);
}

/** Everybody on the service's own file, by code. */
export function everybodyOnFile({ named }: Reading): readonly string[] {
  return named;
}
