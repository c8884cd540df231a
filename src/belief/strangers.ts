import type { Model } from './model';
import { HARDLY } from './nearlyNever';
import type { Tables } from './tables';

/** Whether something is on file about a person without a dossier. */
export function isStranger({ home, named }: Tables, person: number): boolean {
  return (home[person] as number) < 0 && named[person] !== 0;
}

/**
 * How likely it is that so many strangers are all harmless, by their number. Of the codes without a dossier some belong
 * to nobody until the network finds people for them: nothing harmless can be told of these, so that a stranger of whom
 * something is on file is the likelier one of the network.
 */
export function strangersOf({ people, subjects, unlistedHarmless, spare }: Model, tables: Tables): Float64Array {
  let strangers = 0;
  for (let person = 0; person < people; person++) if (isStranger(tables, person)) strangers += 1;
  const harmless = subjects - tables.dossiers + unlistedHarmless;
  const chances = new Float64Array(strangers + 1).fill(1);
  for (let n = 0; n < strangers; n++) {
    const one = Math.max(0, harmless - n) / Math.max(1, harmless - n + spare);
    chances[n + 1] = (chances[n] as number) * Math.max(HARDLY, one);
  }
  return chances;
}
