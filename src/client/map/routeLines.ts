import type { RouteMode } from '../../rules/shape/map';
import type { TableFace } from '../../view/face';
import type { Point } from './box';
import type { Project } from './projection';
import { bowedLine, smoothLine } from './smoothLine';

type FaceRoute = TableFace['map']['routes'][number];
/** A route as drawn in one picture (theatre or inset), from its first to its second place. */
export type RouteLine = { from: string; to: string; mode: RouteMode; line: Point[] };

/**
 * The lines of routes in one picture. `placeAt` says where a place is drawn there, and gives the same point for all
 * places of a closed cluster; routes within one point are left out, and two that would look the same are one.
 */
export function routeLines(
  routes: readonly FaceRoute[],
  placeAt: (id: string) => { at: Point; spot: string } | null,
  project: Project,
): RouteLine[] {
  const seen = new Set<string>();
  const flights = new Map<string, number>();
  const lines: RouteLine[] = [];
  for (const { from, to, mode, via } of routes) {
    const start = placeAt(from);
    const end = placeAt(to);
    if (!start || !end || start.spot === end.spot) continue;
    const name = `${mode} ${[start.spot, end.spot].sort().join(' ')}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const bends = via.map(([lat, lon]) => project(lat, lon));
    if (mode !== 'air') {
      lines.push({ from, to, mode, line: smoothLine([start.at, ...bends, end.at]) });
      continue;
    }
    const nth = Math.max(flights.get(start.spot) ?? 0, flights.get(end.spot) ?? 0);
    flights.set(start.spot, nth + 1);
    flights.set(end.spot, nth + 1);
    lines.push({ from, to, mode, line: flight(start.at, end.at, nth) });
  }
  return lines;
}

/** Flights always bow to the same side of the map, whichever end is named first. */
function flight(from: Point, to: Point, nth: number): Point[] {
  const share = -0.025 - 0.022 * nth;
  return from[0] <= to[0] ? bowedLine(from, to, share) : bowedLine(to, from, share).reverse();
}

/** The drawn line of one leg, in the direction of travel; a straight one where the face names no route. */
export function legLine(lines: readonly RouteLine[], from: Point, to: Point): Point[] {
  const close = (a: Point | undefined, b: Point) => a !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) < 1;
  for (const { line } of lines) {
    if (close(line[0], from) && close(line.at(-1), to)) return line;
    if (close(line[0], to) && close(line.at(-1), from)) return [...line].reverse();
  }
  return [from, to];
}
