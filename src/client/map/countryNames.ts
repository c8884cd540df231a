import type { Feature, MultiPolygon, Position } from 'geojson';
import { type Box, holds, liesIn, overlaps, type Point, padded } from './box';
import type { Project } from './projection';
import type { TextWidth } from './textWidth';

/** Countries that have a name in the catalogue, by the numbers of ISO 3166-1. */
export const NAMED_COUNTRIES =
  '008 012 040 056 070 100 112 191 196 203 208 233 246 250 268 276 300 348 364 368 372 376 380 400 422 428 434 440 442 498 499 504 528 578 616 620 642 643 682 688 703 705 724 752 756 760 788 792 804 807 818 826'.split(
    ' ',
  );

/** Seas with room for a name: where its middle stands, as latitude and longitude. */
export const SEAS: readonly { key: string; at: readonly [number, number] }[] = [
  { key: 'map.seaMediterranean', at: [34.6, 19.2] },
  { key: 'map.seaBlack', at: [43.4, 34.4] },
  { key: 'map.seaAdriatic', at: [43.1, 14.9] },
  { key: 'map.seaNorth', at: [55.6, 3.2] },
  { key: 'map.seaBiscay', at: [45.6, -4.6] },
  { key: 'map.seaTyrrhenian', at: [40.1, 12.2] },
];

export type PlacedName = { id: string; text: string; x: number; y: number };
type Room = { bounds: Box; taken: readonly Box[]; crossable: readonly Point[]; width: TextWidth };

const SIZE = 12;
/** Counters and marks come up this close to places: a name had better stand further off. */
const CROWD = 20;
export const NAME_SPACING = 1.6;

/** Names of countries that have room inside their own shape in this picture; the others stay silent. */
export function placeCountryNames(
  countries: readonly Feature<MultiPolygon>[],
  nameOf: (id: string) => string,
  project: Project,
  zoom: number,
  room: Room,
  theatre: ReadonlySet<string>,
): PlacedName[] {
  const found: PlacedName[] = [];
  for (const country of countries) {
    const id = String(country.id);
    if (!NAMED_COUNTRIES.includes(id)) continue;
    const text = nameOf(id);
    const size = { width: room.width(text, SIZE, 500, NAME_SPACING) + 10, height: 16 };
    const ring = largestRing(country).map(([lon, lat]): Point => {
      const [x, y] = project(lat!, lon!);
      return [x * zoom, y * zoom];
    });
    const box = roomIn(
      ring,
      theatre.has(id) ? 4 : 0,
      size,
      room,
      found.length === 0 ? [] : found.map((one) => boxOf(one, room.width)),
    );
    if (box) found.push({ id, text, x: box.x + 5, y: box.y + 12 });
  }
  return found;
}

const boxOf = ({ text, x, y }: PlacedName, width: TextWidth): Box => ({
  x: x - 5,
  y: y - 12,
  width: width(text, SIZE, 500, NAME_SPACING) + 10,
  height: 16,
});

function largestRing(country: Feature<MultiPolygon>): Position[] {
  return country.geometry.coordinates
    .map((polygon) => polygon[0]!)
    .reduce((most, ring) => (area(ring) > area(most) ? ring : most));
}

function area(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++)
    sum += ring[index - 1]![0]! * ring[index]![1]! - ring[index]![0]! * ring[index - 1]![1]!;
  return Math.abs(sum);
}

function roomIn(
  ring: readonly Point[],
  mayCross: number,
  size: { width: number; height: number },
  room: Room,
  names: readonly Box[],
): Box | null {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const { bounds } = room;
  const left = Math.max(Math.min(...xs), bounds.x);
  const right = Math.min(Math.max(...xs), bounds.x + bounds.width);
  const top = Math.max(Math.min(...ys), bounds.y);
  const bottom = Math.min(Math.max(...ys), bounds.y + bounds.height);
  if (right - left < size.width || bottom - top < size.height) return null;
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let x = left; x + size.width <= right; x += 9) {
    for (let y = top; y + size.height <= bottom; y += 7) {
      const box = { x, y, ...size };
      const off = Math.hypot(
        (x + size.width / 2 - middleX) / (right - left),
        (y + size.height / 2 - middleY) / (bottom - top),
      );
      if (off >= least || !liesIn(box, bounds)) continue;
      if (room.taken.some((other) => overlaps(box, other)) || names.some((other) => overlaps(box, other))) continue;
      const isCrowded = room.taken.some((other) => overlaps(box, padded(other, CROWD)));
      const crossed = room.crossable.filter((point) => holds(box, point)).length;
      if (crossed > mayCross) continue;
      const cost = off + 0.12 * crossed + (isCrowded ? 0.3 : 0);
      if (cost < least && cornersInside(ring, box)) [best, least] = [box, cost];
    }
  }
  return best;
}

function cornersInside(ring: readonly Point[], { x, y, width, height }: Box): boolean {
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
    [x + width / 2, y],
    [x + width / 2, y + height],
  ];
  return corners.every((corner) => isInRing(ring, corner));
}

function isInRing(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
    const [ax, ay] = ring[index]!;
    const [bx, by] = ring[before]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Names of seas that have room, after everything else. */
export function placeSeaNames(
  nameOf: (key: string) => string,
  project: Project,
  zoom: number,
  room: Room,
): PlacedName[] {
  return SEAS.flatMap(({ key, at: [lat, lon] }) => {
    const text = nameOf(key);
    const [x, y] = project(lat, lon);
    const wide = room.width(text, 13, 400, 0.4);
    const box: Box = { x: x * zoom - wide / 2 - 4, y: y * zoom - 9, width: wide + 8, height: 18 };
    const isFree = liesIn(box, room.bounds) && !room.taken.some((other) => overlaps(box, other));
    return isFree ? [{ id: key, text, x: box.x + 4, y: box.y + 13 }] : [];
  });
}
