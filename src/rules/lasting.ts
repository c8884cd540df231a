import type { Resource } from './shape/services';
import type { Lasting, State } from './state';

/** What a lasting change is asked about: a place or sector, a service, a cell, a resource. */
export type About = { place?: string; service?: string; cell?: string; resource?: Resource };

/** The sum of all changes of a kind that are in force in this round and concern what is asked about. */
export function lasting(state: State, what: Lasting['what'], about: About = {}): number {
  let sum = 0;
  for (let at = 0; at < state.lasting.length; at++) {
    const entry = state.lasting[at] as Lasting;
    if (entry.what === what && concerns(state, entry, about)) sum += entry.amount;
  }
  return sum;
}

/** The product of all factors of a kind that are in force in this round and concern what is asked about. */
export function lastingFactor(state: State, what: Lasting['what'], about: About = {}): number {
  let product = 1;
  for (let at = 0; at < state.lasting.length; at++) {
    const entry = state.lasting[at] as Lasting;
    if (entry.what === what && concerns(state, entry, about)) product *= entry.amount;
  }
  return product;
}

function concerns(state: State, entry: Lasting, about: About): boolean {
  return (
    entry.until >= state.round &&
    (entry.service === null || entry.service === about.service) &&
    (entry.resource === null || entry.resource === about.resource) &&
    (entry.cell === null || entry.cell === about.cell) &&
    (entry.places.length === 0 || (about.place !== undefined && entry.places.includes(about.place)))
  );
}

/** Adds a change that holds for so many rounds, this one included. */
export function addLasting(
  state: State,
  rounds: number,
  entry: Pick<Lasting, 'what' | 'amount'> & Partial<Lasting>,
): void {
  const { service = null, resource = null, places = [], cell = null, what, amount } = entry;
  state.lasting.push({ service, resource, places, cell, what, amount, until: state.round + rounds - 1 });
}
