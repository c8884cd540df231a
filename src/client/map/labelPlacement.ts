import { around, type Box, holds, liesIn, overlaps, type Point } from './box';

/** Something that looks for room: rectangles in the order of preference. */
export type Wish = {
  id: string;
  candidates: readonly Box[];
  /** One of what is taken that this wish may cover (a counter its own place). */
  mayCover?: Box;
};

export type Surroundings = {
  /** What may never be covered. */
  taken: readonly Box[];
  /** Where everything has to stay, when there is an edge. */
  bounds: Box | null;
  /** What may be crossed but had better not be, as points (routes). */
  crossable: readonly Point[];
};

const STEP_COST = 0.5;
const CROSSING_COST = 0.4;
const EJECTION_COST = 4;
const TURNS_A_WISH = 14;

type Candidate = { box: Box; cost: number };
type Seeker = { id: string; free: Candidate[]; ejected: number };

/**
 * Finds room for each wish so that none covers another or anything taken. Those with the least choice go first; who
 * finds no room takes the place of whoever is cheapest to move, and that one looks again. What finds no room is left out.
 */
export function placeBoxes(wishes: readonly Wish[], surroundings: Surroundings): Map<string, Box> {
  const seekers = wishes.map((wish): Seeker => ({ id: wish.id, free: freeCandidates(wish, surroundings), ejected: 0 }));
  const waiting = seekers.filter(({ free }) => free.length > 0).sort((a, b) => b.free.length - a.free.length);
  const placed = new Map<Seeker, Box>();
  let best = new Map<Seeker, Box>();
  for (let turns = wishes.length * TURNS_A_WISH; turns > 0; turns--) {
    const next = waiting.pop();
    if (!next) break;
    for (const other of settle(next, placed)) waiting.unshift(other);
    if (placed.size > best.size) best = new Map(placed);
  }
  return new Map([...(waiting.length === 0 ? placed : best)].map(([{ id }, box]) => [id, box]));
}

/** Puts a seeker where it costs least, and returns those it had to move. */
function settle(seeker: Seeker, placed: Map<Seeker, Box>): Seeker[] {
  let least = Number.POSITIVE_INFINITY;
  let chosen: { box: Box; moved: Seeker[] } | null = null;
  for (const { box, cost } of seeker.free) {
    if (cost >= least) break;
    const moved = [...placed].filter(([, other]) => overlaps(box, other)).map(([other]) => other);
    const total = cost + moved.reduce((sum, other) => sum + EJECTION_COST * (1 + other.ejected), 0);
    if (total < least) [least, chosen] = [total, { box, moved }];
  }
  if (!chosen) return [];
  for (const other of chosen.moved) {
    placed.delete(other);
    other.ejected++;
  }
  placed.set(seeker, chosen.box);
  return chosen.moved;
}

function freeCandidates({ candidates, mayCover }: Wish, { taken, bounds, crossable }: Surroundings): Candidate[] {
  return candidates
    .map((box, index) => ({ box, cost: index * STEP_COST }))
    .filter(({ box }) => bounds === null || liesIn(box, bounds))
    .filter(({ box }) => !taken.some((other) => other !== mayCover && overlaps(box, other)))
    .map(({ box, cost }) => ({
      box,
      cost: cost + CROSSING_COST * crossable.filter((point) => holds(box, point)).length,
    }))
    .sort((a, b) => a.cost - b.cost);
}

/**
 * Where a label may stand about its place: right-up, right-down, left, above, below, then further out.
 * `gap` is the distance from the middle of the glyph. An offset by hand comes first: from the glyph to the start of
 * the text and to half its height, moved just clear of the glyph.
 */
export function labelCandidates(
  at: Point,
  size: Size,
  gap: number,
  byHand: readonly [number, number] | null = null,
  wrapped: Size | null = null,
): Box[] {
  const one = rings(at, size, gap);
  const two = wrapped ? rings(at, wrapped, gap) : { near: [], far: [] };
  const spots = [...one.near, ...two.near, ...one.far, ...two.far];
  if (byHand === null) return spots;
  const [dx, dy] = byHand;
  const hand = { x: at[0] + dx, y: at[1] + dy - size.height / 2, ...size };
  return [clearOf(at, gap - 1, hand), ...spots];
}

type Size = { width: number; height: number };

function rings(at: Point, size: Size, gap: number): { near: Box[]; far: Box[] } {
  const [x, y] = at;
  const { width, height } = size;
  const box = (left: number, middle: number): Box => ({ x: left, y: middle - height / 2, width, height });
  const right = x + gap;
  const left = x - gap - width;
  const centre = x - width / 2;
  const above = y - gap - height / 2 + 2;
  const below = y + gap + height / 2 - 2;
  const near = [
    box(right, y - 5),
    box(right, y),
    box(right, y + 6),
    box(left, y),
    box(left, y - 6),
    box(left, y + 6),
    box(centre, above),
    box(centre, below),
    box(x - 4, above),
    box(x + 4 - width, above),
    box(x - 4, below),
    box(x + 4 - width, below),
  ];
  const far = [
    box(right, y - 13),
    box(right, y + 13),
    box(left, y - 13),
    box(left, y + 13),
    box(right + 12, y),
    box(left - 12, y),
    box(centre, above - 10),
    box(centre, below + 10),
  ];
  return { near, far };
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
export function tagCandidates(at: Point, size: Size): Box[] {
  const { width, height } = size;
  const spots: Box[] = [];
  for (const reach of [15, 24, 36, 50, 68]) {
    for (const [sideways, down] of [
      [1, 0],
      [1, -0.7],
      [1, 0.7],
      [-1, 0],
      [-1, 0.7],
      [-1, -0.7],
      [0, 1],
      [0, -1],
    ] as const) {
      const x = at[0] + sideways * reach + (sideways < 0 ? -width : sideways === 0 ? -width / 2 : 0);
      const y = at[1] + down * (reach + height / 2) - height / 2;
      spots.push({ x, y, width, height });
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
export function roundCandidates(at: Point, size: Size, reaches: readonly number[]): Box[] {
  return reaches.flatMap((reach) =>
    ALL_ROUND.map(([dx, dy]) =>
      around(
        [at[0] + dx * (reach + size.width / 2), at[1] + dy * (reach + size.height / 2)],
        size.width / 2,
        size.height / 2,
      ),
    ),
  );
}

/** Where a strip may stand at its label: below it, beside it, above it. */
export function atLabelCandidates(label: Box, size: Size): Box[] {
  const right = label.x + label.width - size.width;
  return [
    { x: label.x, y: label.y + label.height, ...size },
    { x: right, y: label.y + label.height, ...size },
    { x: label.x + label.width, y: label.y - 2, ...size },
    { x: label.x - size.width, y: label.y - 2, ...size },
    { x: label.x, y: label.y - size.height, ...size },
    { x: right, y: label.y - size.height, ...size },
  ];
}
