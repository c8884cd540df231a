import type { Point } from './box';
import type { RouteLine } from './routeLines';

/** More legs than a journey has: a piece that went further is drawn straight. */
const MOST_LEGS = 4;

/** The way with the fewest legs between two places of a picture, point by point along its routes; null when none is short enough. */
export function wayBetween(lines: readonly RouteLine[], from: string, to: string): Point[] | null {
  let ends = new Map<string, Point[]>([[from, []]]);
  const seen = new Set([from]);
  for (let leg = 0; leg < MOST_LEGS; leg++) {
    const next = new Map<string, Point[]>();
    for (const [at, way] of ends) {
      for (const line of lines) {
        const on = line.from === at ? line.to : line.to === at ? line.from : null;
        if (on === null || seen.has(on)) continue;
        seen.add(on);
        next.set(on, [...way, ...(line.from === at ? line.line : [...line.line].reverse())]);
      }
    }
    const found = next.get(to);
    if (found !== undefined) return found;
    ends = next;
  }
  return null;
}

/** Key frames of a piece that goes along a way at an even pace and ends where it stands. */
export function framesAlong(way: readonly Point[]): { transform: string; offset: number }[] {
  const end = way.at(-1) ?? [0, 0];
  const lengths = way.map((point, index) => {
    const before = way[index - 1] ?? point;
    return Math.hypot(point[0] - before[0], point[1] - before[1]);
  });
  const whole = lengths.reduce((sum, length) => sum + length, 0) || 1;
  let gone = 0;
  return way.map(([x, y], index) => {
    gone += lengths[index] ?? 0;
    return {
      transform: `translate(${(x - end[0]).toFixed(1)}px, ${(y - end[1]).toFixed(1)}px)`,
      offset: Math.min(1, gone / whole),
    };
  });
}
