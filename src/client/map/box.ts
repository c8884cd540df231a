/** A point of the drawing in pixels: x to the right, y down. */
export type Point = readonly [number, number];
/** A rectangle of the drawing in pixels. */
export type Box = { x: number; y: number; width: number; height: number };

/** Whether two rectangles share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether the first rectangle lies wholly inside the second. */
export function liesIn(a: Box, b: Box): boolean {
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}

/** Whether a point lies inside a rectangle. */
export function holds(box: Box, [x, y]: Point): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** The rectangle of half width and half height around a point. */
export function around([x, y]: Point, halfWidth: number, halfHeight = halfWidth): Box {
  return { x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
}

/** The middle of a rectangle. */
export function middleOf(box: Box): Point {
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** The same rectangle with more room on every side. */
export function padded(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** How far a point lies from the nearest edge of a rectangle; 0 inside it. */
export function distanceTo(box: Box, [x, y]: Point): number {
  const nearX = Math.max(box.x, Math.min(box.x + box.width, x));
  const nearY = Math.max(box.y, Math.min(box.y + box.height, y));
  return Math.hypot(nearX - x, nearY - y);
}
