const fixed = (value: number): string => value.toFixed(1);

/** A smooth line through points (a centripetal look with a tension that does not overshoot), as an SVG path. */
export function curveThrough(points: readonly [number, number][]): string {
  const start = points[0];
  if (!start) return '';
  const parts = [`M${fixed(start[0])} ${fixed(start[1])}`];
  for (let index = 0; index + 1 < points.length; index += 1) {
    const from = points[index] ?? start;
    const to = points[index + 1] ?? from;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    const out = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const into = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    parts.push(`C${[...out, ...into, ...to].map(fixed).join(' ')}`);
  }
  return parts.join('');
}
