import { suggestion } from '../nearest';
import type { Finding, Path } from '../problem';
import { error } from '../problem';

/** Says that a name leads nowhere, with the name that was probably meant. `what` ends the sentence's key: `noPlace` ... */
export function unknownName(path: Path, what: string, word: string, known: string[]): Finding[] {
  if (known.includes(word)) return [];
  return [error(path, `no${what}`, { word, suggestion: { words: suggestion(word, known) } })];
}

/** The ids of the entries of a list, in their order. */
export const idsOf = (list: { id: string }[]): string[] => list.map((each) => each.id);
