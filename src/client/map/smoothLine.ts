import type { Point } from './box';

const STEPS = 10;

/** A smooth line through points: a cardinal spline as a chain of short straight pieces. */
export function smoothLine(points: readonly Point[]): Point[] {
  if (points.length < 3) return [...points];
  const line: Point[] = [points[0]!];
  for (let index = 0; index + 1 < points.length; index++) {
    const before = points[index - 1] ?? points[index]!;
    const from = points[index]!;
    const to = points[index + 1]!;
    const after = points[index + 2] ?? to;
    for (let step = 1; step <= STEPS; step++) line.push(between(before, from, to, after, step / STEPS));
  }
  return line;
}

function between(before: Point, from: Point, to: Point, after: Point, t: number): Point {
  const along = (axis: 0 | 1) => {
    const out = (to[axis] - before[axis]) * 0.45;
    const arrive = (after[axis] - from[axis]) * 0.45;
    const t2 = t * t;
    const t3 = t2 * t;
    return (
      (2 * t3 - 3 * t2 + 1) * from[axis] + (t3 - 2 * t2 + t) * out + (3 * t2 - 2 * t3) * to[axis] + (t3 - t2) * arrive
    );
  };
  return [along(0), along(1)];
}

/** A flight between two points, bowed to one side by a share of its length, so that parallel flights part. */
export function bowedLine(from: Point, to: Point, share: number): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return Array.from({ length: 25 }, (_, index) => {
    const t = index / 24;
    const lift = 4 * t * (1 - t) * share;
    return [from[0] + dx * t + dy * lift, from[1] + dy * t - dx * lift];
  });
}

/** A chain of points as the `d` of an SVG path. */
export function pathOf(line: readonly Point[]): string {
  return line.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** Points along a line at equal distances of about `every` pixels, ends included. */
export function alongLine(line: readonly Point[], every: number): Point[] {
  const found: Point[] = line.length > 0 ? [line[0]!] : [];
  let since = 0;
  for (let index = 1; index < line.length; index++) {
    const [ax, ay] = line[index - 1]!;
    const [bx, by] = line[index]!;
    const length = Math.hypot(bx - ax, by - ay);
    let at = every - since;
    for (; at <= length; at += every) found.push([ax + ((bx - ax) * at) / length, ay + ((by - ay) * at) / length]);
    since = length - (at - every);
  }
  return found;
}
