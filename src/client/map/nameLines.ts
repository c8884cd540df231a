const SHORT = 10;
/** Height of a name in one line, and what each further line adds. */
export const LINE_HEIGHT = 17;
export const NEXT_LINE = 14;

/** A long name broken at spaces into a number of lines of nearly equal length; null when it cannot be or need not be. */
export function brokenName(text: string, count: 2 | 3): string[] | null {
  const words = text.split(' ');
  if (text.length < SHORT || words.length < count) return null;
  let best: string[] | null = null;
  const longest = (lines: string[]) => Math.max(...lines.map((line) => line.length));
  const offer = (lines: string[]) => {
    if (best === null || longest(lines) < longest(best)) best = lines;
  };
  for (let first = 1; first < words.length; first++) {
    if (count === 2) offer([words.slice(0, first).join(' '), words.slice(first).join(' ')]);
    for (let second = first + 1; count === 3 && second < words.length; second++) {
      offer([words.slice(0, first).join(' '), words.slice(first, second).join(' '), words.slice(second).join(' ')]);
    }
  }
  return best;
}

/** The lines of a name in a box of this height. */
export function linesIn(text: string, height: number): string[] {
  if (height > LINE_HEIGHT + 1.5 * NEXT_LINE) return brokenName(text, 3) ?? [text];
  if (height > LINE_HEIGHT + 0.5 * NEXT_LINE) return brokenName(text, 2) ?? [text];
  return [text];
}
