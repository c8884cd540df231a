import type { Awaited, Report } from './state';

/** What a reader sees of a report that is short and compared as it stands, in the order in which it counts. */
const FIELDS = ['sensor', 'sight', 'grade', 'weight', 'round', 'collector'] as const;

/**
 * Sorts reports by all that a reader sees of them, and by nothing else: the person, the place, what was seen and how,
 * who collected and who sent it, whom else it names, and the sentence.
 */
export function inReadingOrder({ report: a }: Awaited, { report: b }: Awaited): number {
  return compare(a.person, b.person) || compare(a.place, b.place) || compareRest(a, b);
}

function compareRest(a: Report, b: Report): number {
  for (const field of FIELDS) {
    const order = a[field] === b[field] ? 0 : compare(String(a[field]), String(b[field]));
    if (order !== 0) return order;
  }
  return (
    compare(a.from, b.from) ||
    compare(named(a), named(b)) ||
    compare(a.words.key, b.words.key) ||
    compare(JSON.stringify(a.words.params ?? null), JSON.stringify(b.words.params ?? null))
  );
}

/** The longer of two texts that begin alike comes first, and what is not there comes last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  if (a.startsWith(b)) return -1;
  if (b.startsWith(a)) return 1;
  return a < b ? -1 : 1;
}

function named({ others }: Report): string {
  return others.length < 2 ? (others[0] ?? '') : [...others].sort().join(' ');
}
