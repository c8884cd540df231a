import { around, type Box, overlaps, type Point } from './box';
import type { Spot } from './placeBoxes';

type Size = { width: number; height: number };

/**
 * Where a label may stand about its place: right-up, right, right-down, left, above, below, then sliding along the
 * four sides, then further out. `gap` is the distance from the middle of the glyph. An offset by hand comes first:
 * from the glyph to the start of the text and to half its height, moved just clear of the glyph. `sizes` are those in
 * one line, in two, in three.
 */
export function labelSpots(
  at: Point,
  sizes: readonly Size[],
  gap: number,
  byHand: readonly [number, number] | null = null,
): Spot[] {
  const spots = sizes.flatMap((size, index) => sides(at, size, gap, index * 1.2));
  const first = sizes[0];
  if (byHand === null || !first) return spots;
  const [dx, dy] = byHand;
  const hand = { x: at[0] + dx, y: at[1] + dy - first.height / 2, ...first };
  return [{ box: clearOf(at, gap - 1, hand), cost: -2 }, ...spots];
}

function sides([x, y]: Point, { width, height }: Size, gap: number, extra: number): Spot[] {
  const spots: Spot[] = [];
  for (const out of [0, 9, 20, 34]) {
    const cost = extra + out * 0.25;
    const right = x + gap + out;
    const left = x - gap - out - width;
    const above = y - gap - out - height + 2;
    const below = y + gap + out - 2;
    const reach = gap + out + height / 2 - 4;
    for (let slide = -reach; slide <= reach; slide += reach / 4) {
      const top = y + slide - height / 2;
      spots.push({ box: { x: right, y: top, width, height }, cost: cost + Math.abs(slide + 5) * 0.06 });
      spots.push({ box: { x: left, y: top, width, height }, cost: cost + 1 + Math.abs(slide) * 0.06 });
    }
    const along = width / 2 + gap + out - 4;
    for (let slide = -along; slide <= along; slide += along / 6) {
      const start = x + slide - width / 2;
      spots.push({ box: { x: start, y: above, width, height }, cost: cost + 1.6 + Math.abs(slide) * 0.03 });
      spots.push({ box: { x: start, y: below, width, height }, cost: cost + 1.9 + Math.abs(slide) * 0.03 });
    }
  }
  return spots;
}

/** The same rectangle moved the shortest way off a glyph it would cover. */
function clearOf(at: Point, reach: number, box: Box): Box {
  const glyph = around(at, reach);
  if (!overlaps(box, glyph)) return box;
  const moves = [
    { ...box, x: glyph.x + glyph.width },
    { ...box, x: glyph.x - box.width },
    { ...box, y: glyph.y + glyph.height - 2 },
    { ...box, y: glyph.y - box.height + 2 },
  ];
  const length = (moved: Box) => Math.abs(moved.x - box.x) + Math.abs(moved.y - box.y);
  return moves.reduce((best, moved) => (length(moved) < length(best) ? moved : best));
}

/** Where a tag on a thin line may stand about its gate, near ones first. */
export function tagSpots(at: Point, size: Size): Spot[] {
  const spots: Spot[] = [];
  for (const reach of [13, 22, 32, 44, 58, 74, 94, 118]) {
    const halfWidth = size.width / 2 + reach;
    const halfHeight = size.height / 2 + reach;
    for (const slide of [0, -0.35, 0.35, -0.7, 0.7, -1, 1]) {
      const cost = reach * 0.09 + Math.abs(slide);
      const middle = (dx: number, dy: number) => around([at[0] + dx, at[1] + dy], size.width / 2, size.height / 2);
      spots.push({ box: middle(halfWidth, slide * halfHeight), cost });
      spots.push({ box: middle(-halfWidth, slide * halfHeight), cost: cost + 0.3 });
      spots.push({ box: middle(slide * halfWidth, halfHeight), cost: cost + 0.5 });
      spots.push({ box: middle(slide * halfWidth, -halfHeight), cost: cost + 0.5 });
    }
  }
  return spots;
}

const ALL_ROUND = [
  [0, 1],
  [-1, 0.6],
  [1, 0.6],
  [-1, 0],
  [1, 0],
  [-1, -0.6],
  [1, -0.6],
  [0, -1],
  [-0.6, 1],
  [0.6, 1],
  [-0.6, -1],
  [0.6, -1],
] as const;

/** Where something small may stand round a place: below first, then at the sides and above, ring after ring. */
export function roundSpots(at: Point, size: Size, reaches: readonly number[]): Spot[] {
  return reaches.flatMap((reach) =>
    ALL_ROUND.map(([dx, dy], index) => {
      const middle: Point = [at[0] + dx * (reach + size.width / 2), at[1] + dy * (reach + size.height / 2)];
      return { box: around(middle, size.width / 2, size.height / 2), cost: reach * 0.3 + index * 0.1 };
    }),
  );
}

/** Where a strip may stand at its label: below it, above it, beside it. */
export function atLabelSpots(label: Box, size: Size): Spot[] {
  const right = label.x + label.width - size.width;
  const below = label.y + label.height;
  const above = label.y - size.height;
  const boxes = [
    { x: label.x, y: below, ...size },
    { x: right, y: below, ...size },
    { x: label.x, y: above, ...size },
    { x: right, y: above, ...size },
    { x: label.x + label.width, y: label.y - 2, ...size },
    { x: label.x - size.width, y: label.y - 2, ...size },
  ];
  return boxes.map((box, index) => ({ box, cost: index * 0.8 }));
}
