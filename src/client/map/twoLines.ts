const SHORT = 12;

/** A long name broken at the space nearest its middle; null when it is short or has no space. */
export function inTwoLines(text: string): [string, string] | null {
  if (text.length <= SHORT) return null;
  let best = -1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (best < 0 || Math.abs(at - text.length / 2) < Math.abs(best - text.length / 2)) best = at;
  }
  return best < 0 ? null : [text.slice(0, best), text.slice(best + 1)];
}
