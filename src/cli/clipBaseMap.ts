import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];
type Point = readonly [number, number];
/** A sheet of the base map: exact inside `core`, coarse between it and `far`, cut off beyond. */
type Sheet = { name: string; source: string; core: Box; far: Box; fine: number; coarse: number; leastIsland: number };

const SHEETS: readonly Sheet[] = [
  {
    name: 'theatre',
    source: 'world-atlas/countries-50m.json',
    core: [-20, 22, 58, 67],
    far: [-36, 6, 78, 74],
    fine: 0.012,
    coarse: 0.5,
    leastIsland: 0.0012,
  },
  {
    name: 'north',
    source: 'world-atlas/countries-10m.json',
    core: [0.4, 48, 8.4, 53],
    far: [-4, 45, 12, 56],
    fine: 0.0025,
    coarse: 0.25,
    leastIsland: 0.0002,
  },
];

const isInside = ([x, y]: Point, [west, south, east, north]: Box) => x >= west && x <= east && y >= south && y <= north;

function decodeArcs(topology: Topology): Point[][] {
  const { scale, translate } = topology.transform!;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx!;
      y += dy!;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
  });
}

/** Distance of a point from a straight line between two others, in degrees. */
function offLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.sqrt((x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2);
}

/** Leaves out points of an arc that lie within the sheet's tolerance of the line without them; ends stay. */
function simplify(arc: readonly Point[], sheet: Sheet): Point[] {
  const kept = new Set([0, arc.length - 1]);
  const open: [number, number][] = [[0, arc.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    let worst = 1;
    let at = -1;
    for (let index = first + 1; index < last; index++) {
      const tolerance = isInside(arc[index]!, sheet.core) ? sheet.fine : sheet.coarse;
      const excess = offLine(arc[index]!, arc[first]!, arc[last]!) / tolerance;
      if (excess > worst) [worst, at] = [excess, index];
    }
    if (at < 0) continue;
    kept.add(at);
    open.push([first, at], [at, last]);
  }
  return arc.filter((_, index) => kept.has(index));
}

function ringOf(arcs: readonly Point[][], ring: readonly number[]): Point[] {
  return ring.flatMap((index) => (index < 0 ? [...arcs[~index]!].reverse() : arcs[index]!).slice(1));
}

function areaOf(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length]!;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

/** Cuts one sheet out of the world: fewer countries, fewer points, whole-number steps of a hundredth of a pixel or so. */
function cutSheet(world: Topology, sheet: Sheet): Topology {
  const arcs = decodeArcs(world).map((arc) => simplify(arc, sheet));
  const worthDrawing = (polygon: readonly (readonly number[])[]) => {
    const ring = ringOf(arcs, polygon[0]!);
    if (ring.length < 3 || !ring.some((point) => isInside(point, sheet.far))) return false;
    return areaOf(ring) > (ring.some((point) => isInside(point, sheet.core)) ? sheet.leastIsland : sheet.coarse);
  };
  const used: number[] = [];
  const numberOf = new Map<number, number>();
  const renumber = (index: number) => {
    const arc = index < 0 ? ~index : index;
    if (!numberOf.has(arc)) numberOf.set(arc, used.push(arc) - 1);
    return index < 0 ? ~numberOf.get(arc)! : numberOf.get(arc)!;
  };
  const geometries = (world.objects.countries as GeometryCollection).geometries.flatMap((country) => {
    const { type, arcs: shape } = country as Polygon | MultiPolygon;
    const polygons = (type === 'Polygon' ? [shape] : shape) as number[][][];
    const kept = polygons
      .filter(worthDrawing)
      .map((polygon) =>
        polygon
          .filter((ring, index) => index === 0 || areaOf(ringOf(arcs, ring)) > sheet.leastIsland)
          .map((ring) => ring.map(renumber)),
      );
    const id = country.id ?? (country.properties as { name: string }).name;
    return kept.length === 0 ? [] : [{ type: 'MultiPolygon' as const, id, arcs: kept }];
  });
  const step = sheet.fine / 2;
  const steps = ([x, y]: Point) => [Math.round((x - sheet.far[0]) / step), Math.round((y - sheet.far[1]) / step)];
  return {
    type: 'Topology',
    transform: { scale: [step, step], translate: [sheet.far[0], sheet.far[1]] },
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs: used.map((index) => {
      const points = arcs[index]!.map(steps);
      return points.map(([x, y], at) => (at === 0 ? [x!, y!] : [x! - points[at - 1]![0]!, y! - points[at - 1]![1]!]));
    }),
  };
}

const load = createRequire(import.meta.url).resolve;
for (const sheet of SHEETS) {
  const world = JSON.parse(readFileSync(load(sheet.source), 'utf8')) as Topology;
  const text = JSON.stringify(cutSheet(world, sheet));
  const file = new URL(`../../public/map/${sheet.name}.json`, import.meta.url);
  writeFileSync(file, text);
  console.log(`${sheet.name}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
}
