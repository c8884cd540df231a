import type { Words } from '../text/words';

/** The known word closest to a misspelt one, or null when none is close enough to be meant. */
function nearest(word: string, known: string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const each of known) {
    const distance = editDistance(word, each);
    if (distance < least) {
      best = each;
      least = distance;
    }
  }
  return best;
}

/** What to say after a name that leads nowhere: the name that was probably meant, or all there are. */
export function suggestion(word: string, known: string[]): Words {
  const meant = nearest(word, known);
  if (meant !== null) return { key: 'problem.meant', params: { meant } };
  if (known.length === 0) return { key: 'problem.noneKnown' };
  return { key: 'problem.known', params: { list: known.join(', ') } };
}

/** Letters to add, drop or change to turn one word into another (Levenshtein's distance). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
