import { type Box, holds, liesIn, overlaps, type Point } from './box';

/** A rectangle that would do, and how much worse it is than the best one could hope for. */
export type Spot = { box: Box; cost: number };
/** Something that looks for room. */
export type Wish = {
  id: string;
  spots: readonly Spot[];
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

const CROSSING_COST = 0.35;
const EJECTION_COST = 3;
const TURNS_A_WISH = 30;

type Seeker = { id: string; free: Spot[]; ejected: number };
type Standing = Map<Seeker, Spot>;

/**
 * Finds room for each wish so that none covers another or anything taken. Those with the least choice go first; who
 * finds no room takes the place of whoever is cheapest to move, and that one looks again. What finds no room at all
 * is left out.
 */
export function placeBoxes(wishes: readonly Wish[], surroundings: Surroundings): Map<string, Spot> {
  const seekers = wishes.map((wish): Seeker => ({ id: wish.id, free: freeSpots(wish, surroundings), ejected: 0 }));
  const waiting = seekers.filter(({ free }) => free.length > 0).sort((a, b) => b.free.length - a.free.length);
  const standing: Standing = new Map();
  let best: Standing = new Map();
  for (let turns = wishes.length * TURNS_A_WISH; turns > 0; turns--) {
    const next = waiting.pop();
    if (!next) break;
    waiting.unshift(...settle(next, standing));
    if (standing.size > best.size) best = new Map(standing);
  }
  return new Map([...tidied(best)].map(([{ id }, spot]) => [id, spot]));
}

/** Puts a seeker where it costs least, and returns those it had to move. */
function settle(seeker: Seeker, standing: Standing): Seeker[] {
  let least = Number.POSITIVE_INFINITY;
  let chosen: { spot: Spot; moved: Seeker[] } | null = null;
  for (const spot of seeker.free) {
    if (spot.cost >= least) break;
    const moved = [...standing].filter(([, other]) => overlaps(spot.box, other.box)).map(([other]) => other);
    const total = spot.cost + moved.reduce((sum, other) => sum + EJECTION_COST * (1 + other.ejected), 0);
    if (total < least) [least, chosen] = [total, { spot, moved }];
  }
  if (!chosen) return [];
  for (const other of chosen.moved) {
    standing.delete(other);
    other.ejected++;
  }
  standing.set(seeker, chosen.spot);
  return chosen.moved;
}

/** Lets each go back to its best spot that has become free. */
function tidied(standing: Standing): Standing {
  for (let round = 0; round < 3; round++) {
    for (const [seeker, at] of standing) {
      const others = [...standing].filter(([other]) => other !== seeker);
      const better = seeker.free.find(
        ({ box, cost }) => cost < at.cost && !others.some(([, other]) => overlaps(box, other.box)),
      );
      if (better) standing.set(seeker, better);
    }
  }
  return standing;
}

function freeSpots({ spots, mayCover }: Wish, { taken, bounds, crossable }: Surroundings): Spot[] {
  const reach = reachOf(spots);
  const obstacles = taken.filter((other) => other !== mayCover && overlaps(reach, other));
  const points = crossable.filter((at) => holds(reach, at));
  return spots
    .filter(({ box }) => bounds === null || liesIn(box, bounds))
    .filter(({ box }) => !obstacles.some((other) => overlaps(box, other)))
    .map(({ box, cost }) => ({ box, cost: cost + CROSSING_COST * points.filter((at) => holds(box, at)).length }))
    .sort((a, b) => a.cost - b.cost);
}

/** The rectangle that holds all spots of a wish. */
function reachOf(spots: readonly Spot[]): Box {
  const x = Math.min(...spots.map(({ box }) => box.x));
  const y = Math.min(...spots.map(({ box }) => box.y));
  const right = Math.max(...spots.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...spots.map(({ box }) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
