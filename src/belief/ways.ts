import type { Board } from '../rules/board';
import { uniform } from '../rules/random';

/** One journey of a round: the places it passes, and the sector that each leg crosses or -1. */
export type Way = { places: number[]; sectors: number[]; end: number };

/** Journeys as a belief knows them, each with its number. */
export type Ways = {
  list: Way[];
  /** Number of the journey towards a target in one round: by taste, target, place; -1 when there is none. */
  toTarget: Int16Array;
  /** The same, but no farther than where one prepares for that target. */
  toStaging: Int16Array;
  /** Rounds of travel still needed to the target. */
  rounds: Uint8Array;
  /** Legs to the target, for choosing one. */
  price: Float64Array;
  /** Journeys of one leg from each place: what a stranger's mind might do. */
  anywhere: number[][];
};

/** Different tastes in ways: how dear each sector seems. The first finds all sectors alike. */
export const TASTES = 2;
const BORDER = 1.2;
const DREAD = 1.6;
/** Keys the fixed tastes: they are a table, no part of any exercise. */
const TASTE_SEED: [number, number, number, number] = [71, 11, 13, 97];

/**
 * The journeys that a cell may make: towards each target by the way that its taste finds cheapest, so many legs a
 * round as the rules allow; and any single leg.
 */
export function waysOf(board: Board, places: readonly string[], targets: readonly number[]): Ways {
  const index = new Map(places.map((id, at) => [id, at]));
  const sectorIndex = new Map(board.scenario.map.sectors.map(({ id }, at) => [id, at]));
  const legs = places.map((id) =>
    (board.legs.get(id) ?? []).map((leg) => ({
      to: index.get(leg.to) as number,
      sector: leg.sector === null ? -1 : (sectorIndex.get(leg.sector.id) as number),
    })),
  );
  const list: Way[] = [];
  const known = new Map<string, number>();
  const intern = (way: Way): number => {
    const key = `${way.places.join()}/${way.sectors.join()}`;
    let at = known.get(key);
    if (at === undefined) {
      at = list.push(way) - 1;
      known.set(key, at);
    }
    return at;
  };
  const size = TASTES * targets.length * places.length;
  const ways: Ways = {
    list,
    toTarget: new Int16Array(size).fill(-1),
    toStaging: new Int16Array(size).fill(-1),
    rounds: new Uint8Array(size),
    price: new Float64Array(size),
    anywhere: legs.map((from) => from.map(({ to, sector }) => intern({ places: [to], sectors: [sector], end: to }))),
  };
  const { maxLegs } = board.numbers.network;
  const isTarget = new Set(targets);
  for (let taste = 0; taste < TASTES; taste++) {
    const price = (sector: number) =>
      sector < 0 ? 1 : BORDER + (taste === 0 ? 0 : DREAD * uniform(TASTE_SEED, 1, taste, sector, 0));
    targets.forEach((target, g) => {
      const { next, cost } = towards(legs, target, price);
      for (let from = 0; from < places.length; from++) {
        const at = (taste * targets.length + g) * places.length + from;
        const path = pathFrom(next, from, target);
        ways.price[at] = cost[from] as number;
        ways.rounds[at] = Math.ceil(path.places.length / maxLegs);
        if (path.places.length === 0) continue;
        ways.toTarget[at] = intern(firstLegs(path, maxLegs));
        const staging = path.places.filter((place) => !isTarget.has(place)).length;
        if (staging > 0) ways.toStaging[at] = intern(firstLegs(path, Math.min(maxLegs, staging)));
      }
    });
  }
  return ways;
}

type Legs = { to: number; sector: number }[][];
type Next = { to: number; sector: number } | null;

/** From every place the next leg of the cheapest way to one place, and what is left of its price. */
function towards(legs: Legs, goal: number, price: (sector: number) => number): { next: Next[]; cost: number[] } {
  const next: Next[] = legs.map(() => null);
  const cost = legs.map(() => Number.POSITIVE_INFINITY);
  cost[goal] = 0;
  const open = new Set([goal]);
  while (open.size > 0) {
    let nearest = -1;
    for (const place of open) {
      if (nearest < 0 || (cost[place] as number) < (cost[nearest] as number)) nearest = place;
    }
    open.delete(nearest);
    for (const { to, sector } of legs[nearest] ?? []) {
      const through = (cost[nearest] as number) + price(sector);
      if (through >= (cost[to] as number)) continue;
      cost[to] = through;
      next[to] = { to: nearest, sector };
      open.add(to);
    }
  }
  return { next, cost };
}

function pathFrom(next: Next[], from: number, goal: number): Way {
  const way: Way = { places: [], sectors: [], end: from };
  for (let step = next[from] ?? null; way.end !== goal && step !== null; step = next[way.end] ?? null) {
    way.places.push(step.to);
    way.sectors.push(step.sector);
    way.end = step.to;
  }
  return way;
}

function firstLegs(way: Way, most: number): Way {
  const places = way.places.slice(0, most);
  return { places, sectors: way.sectors.slice(0, most), end: places[places.length - 1] ?? way.end };
}
