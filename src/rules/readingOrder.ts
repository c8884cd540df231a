import type { Report } from './state';

/**
 * Sorts reports by all that a reader sees of them, and by nothing else: the person, the place, what was seen and how,
 * who collected and who sent it, whom else it names, and the sentence.
 */
export function inReadingOrder(a: Report, b: Report): number {
  return compare(a.person, b.person) || compare(a.place, b.place) || compareRest(a, b);
}

function compareRest(a: Report, b: Report): number {
  return (
    compare(a.sensor, b.sensor) ||
    compare(a.sight, b.sight) ||
    compare(a.grade, b.grade) ||
    compareNumbers(a.weight, b.weight) ||
    compareNumbers(a.round, b.round) ||
    compare(a.collector, b.collector) ||
    compare(a.from, b.from) ||
    compare(named(a), named(b)) ||
    compare(a.words.key, b.words.key) ||
    compare(JSON.stringify(a.words.params ?? null), JSON.stringify(b.words.params ?? null))
  );
}

/** Numbers are compared as they are written. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : compare(String(a), String(b));
}

/** The longer of two texts that begin alike comes first, and what is not there comes last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  if (a.length === b.length || beginApart(a, b)) return a < b ? -1 : 1;
  if (a < b) return b.startsWith(a) ? 1 : -1;
  return a.startsWith(b) ? -1 : 1;
}

/** Whether their first letters tell them apart: with most places they do, and neither is the beginning of the other. */
function beginApart(a: string, b: string): boolean {
  return a.length > 0 && b.length > 0 && a.charCodeAt(0) !== b.charCodeAt(0);
}

function named({ others }: Report): string {
  return others.length < 2 ? (others[0] ?? '') : [...others].sort().join(' ');
}
