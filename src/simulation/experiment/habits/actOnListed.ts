import type { Manner } from '../habit';
import { without } from '../rewrite';

/** A watch-list and nothing else: whoever is on no list is left alone, whatever the file says. */
export const actOnListed: Manner<'actOnListed'> = (_habit, { seen, play }) => {
  const commands = play(seen);
  if (seen.kind !== 'service') return commands;
  const listed = new Set(seen.people.filter((person) => person.listed).map(({ code }) => code));
  return without(commands, (order) => 'person' in order && order.kind !== 'withdrawAlert' && !listed.has(order.person));
};
