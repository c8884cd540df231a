import type { Box, Point } from './box';

type Spot = { id: string; at: Point };

/** Least distance between two places of an inset, so that each can be seen and pressed. */
const APART = 29;
const ROUNDS = 60;

/** Pushes places of an inset apart that lie too close, and keeps all inside it; far ones stay true to geography. */
export function pushApart(spots: readonly Spot[], ground: Box, apart = APART): Map<string, Point> {
  const edge = 14;
  const inside = ([x, y]: Point): [number, number] => [
    Math.max(ground.x + edge, Math.min(ground.x + ground.width - edge, x)),
    Math.max(ground.y + edge, Math.min(ground.y + ground.height - edge, y)),
  ];
  const moved = spots.map(({ id, at }) => ({ id, at: inside(at) }));
  for (let round = 0; round < ROUNDS; round++) {
    let calm = true;
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) {
        const dx = other.at[0] - one.at[0] || 0.1 * (index + 1);
        const dy = other.at[1] - one.at[1] || 0.1;
        const distance = Math.hypot(dx, dy);
        if (distance >= apart) continue;
        calm = false;
        const push = (apart - distance) / 2 / distance;
        one.at = inside([one.at[0] - dx * push, one.at[1] - dy * push]);
        other.at = inside([other.at[0] + dx * push, other.at[1] + dy * push]);
      }
    }
    if (calm) break;
  }
  return new Map(moved.map(({ id, at }) => [id, at]));
}
