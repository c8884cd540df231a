import type { TableFace } from '../view/face';

export type Step = { to: string; sector: string | null };

type FaceMap = TableFace['map'];
type PlaceKind = FaceMap['places'][number]['kind'];

/** What follows from a map alone, worked out once for each map. Places and sectors bear the numbers of their order. */
type Geography = {
  steps: Map<string, Step[]>;
  kinds: Map<string, PlaceKind>;
  numbers: Map<string, number>;
  places: string[];
  sectors: string[];
  /** The legs that leave each place, by numbers; the sector is -1 where there is none. */
  legs: { to: number; sector: number }[][];
  /** The places at the other ends of those legs. */
  beside: number[][];
  passed: Map<string, number> | null;
  targets: string[];
  /** The ways at the prices asked for last: they hold until a leg costs something else. */
  last: Priced | null;
};

/** What a leg costs without a sector and by sector; and the cheapest ways at that price that were asked for, by start. */
type Priced = { plain: number; prices: readonly number[]; ways: Map<string, Ways> };

const known = new WeakMap<FaceMap, Geography>();

function geographyOf({ map }: Pick<TableFace, 'map'>): Geography {
  const before = known.get(map);
  if (before !== undefined) return before;
  const steps = new Map<string, Step[]>(map.places.map((place) => [place.id, []]));
  for (const route of map.routes) {
    steps.get(route.from)?.push({ to: route.to, sector: route.sector });
    steps.get(route.to)?.push({ to: route.from, sector: route.sector });
  }
  const places = map.places.map(({ id }) => id);
  const sectors = map.sectors.map(({ id }) => id);
  const numbers = new Map(places.map((id, index) => [id, index]));
  const legs = places.map((id) =>
    (steps.get(id) ?? []).map(({ to, sector }) => ({
      to: numbers.get(to) ?? 0,
      sector: sector === null ? -1 : sectors.indexOf(sector),
    })),
  );
  const beside = legs.map((ways) => ways.map(({ to }) => to));
  const kinds = new Map(map.places.map(({ id, kind }) => [id, kind]));
  const targets = placesOf({ map }, 'target');
  const geography = { steps, kinds, numbers, places, sectors, legs, beside, passed: null, targets, last: null };
  known.set(map, geography);
  return geography;
}

/** The legs that leave each place, by the drawn routes. */
export function stepsOf(face: TableFace): Map<string, Step[]> {
  return geographyOf(face).steps;
}

/** The places one leg from each, all by their numbers. */
export function placesBeside(face: TableFace): readonly (readonly number[])[] {
  return geographyOf(face).beside;
}

/** What kind of place each is. */
export function kindsOfPlaces(face: TableFace): Map<string, PlaceKind> {
  return geographyOf(face).kinds;
}

/** The number of each place in the order of the map. */
export function numbersOfPlaces(face: TableFace): Map<string, number> {
  return geographyOf(face).numbers;
}

/** The cheapest ways from one place to every other. By place: what the way costs, and the place before it; -1 where there is none. */
export type Ways = { geography: Geography; costs: readonly number[]; before: readonly number[] };

/** The cheapest ways from a place to every other; `price` says what a leg costs that passes a sector or none, always more than nothing. */
export function waysPriced(face: TableFace, price: (sector: string | null) => number): (from: string) => Ways {
  const geography = geographyOf(face);
  const priced = pricedAt(geography, price);
  return (from) => {
    const before = priced.ways.get(from);
    if (before !== undefined) return before;
    const ways = waysAt(geography, from, priced);
    priced.ways.set(from, ways);
    return ways;
  };
}

function pricedAt(geography: Geography, price: (sector: string | null) => number): Priced {
  const { sectors, last } = geography;
  const plain = price(null);
  const prices = sectors.map(price);
  if (last !== null && last.plain === plain && prices.every((one, index) => one === last.prices[index])) return last;
  geography.last = { plain, prices, ways: new Map() };
  return geography.last;
}

function waysAt(geography: Geography, from: string, { plain, prices }: Priced): Ways {
  const { legs, numbers } = geography;
  const costs = new Array<number>(legs.length).fill(Number.POSITIVE_INFINITY);
  const before = new Array<number>(legs.length).fill(-1);
  const start = numbers.get(from);
  const open: number[] = [];
  if (start !== undefined) {
    costs[start] = 0;
    open.push(start);
  }
  while (open.length > 0) {
    const place = takeCheapest(open, costs);
    for (const { to, sector } of legs[place] ?? []) {
      const cost = (costs[place] as number) + (sector < 0 ? plain : (prices[sector] as number));
      const other = costs[to] as number;
      if (cost >= other) continue;
      if (other === Number.POSITIVE_INFINITY) open.push(to);
      costs[to] = cost;
      before[to] = place;
    }
  }
  return { geography, costs, before };
}

/** Takes the cheapest of the places that are still to be gone on from; of equals the one found first. */
function takeCheapest(open: number[], costs: readonly number[]): number {
  let best = 0;
  for (let index = 1; index < open.length; index++) {
    if ((costs[open[index] as number] as number) < (costs[open[best] as number] as number)) best = index;
  }
  const place = open[best] as number;
  for (let index = best + 1; index < open.length; index++) open[index - 1] = open[index] as number;
  open.pop();
  return place;
}

/** What the way to a place costs; without end when none leads there. */
export function costTo({ geography, costs }: Ways, place: string): number {
  const number = geography.numbers.get(place);
  return number === undefined ? Number.POSITIVE_INFINITY : (costs[number] as number);
}

/** The places on the way to a place, after the start; none when no way leads there. */
export function pathTo({ geography, before }: Ways, place: string): string[] {
  const path: string[] = [];
  let at = geography.numbers.get(place) ?? -1;
  while (at >= 0 && before[at] !== -1) {
    path.push(geography.places[at] as string);
    at = before[at] as number;
  }
  return path.reverse();
}

/** Ids of all places, in the order of the map. */
export function idsOfPlaces(face: TableFace): readonly string[] {
  return geographyOf(face).places;
}

/** Ids of the targets, in the order of the map. */
export function targetsOf(face: TableFace): readonly string[] {
  return geographyOf(face).targets;
}

/** Ids of the sectors, in the order of the map. */
export function idsOfSectors(face: TableFace): readonly string[] {
  return geographyOf(face).sectors;
}

/** Ids of the places of some kinds, in the order of the map. */
export function placesOf(face: Pick<TableFace, 'map'>, ...kinds: PlaceKind[]): string[] {
  return face.map.places.filter((place) => kinds.includes(place.kind)).map((place) => place.id);
}

/** How many ways from havens to targets pass each sector: where people on the way are met. */
export function sectorsOnTheWay(face: TableFace): ReadonlyMap<string, number> {
  const geography = geographyOf(face);
  geography.passed ??= passedOnTheWay(face);
  return geography.passed;
}

function passedOnTheWay(face: TableFace): Map<string, number> {
  const passed = new Map<string, number>();
  const steps = stepsOf(face);
  const waysFrom = waysPriced(face, () => 1);
  for (const haven of placesOf(face, 'haven')) {
    const ways = waysFrom(haven);
    for (const target of placesOf(face, 'target')) {
      let at = haven;
      for (const place of pathTo(ways, target)) {
        const here = at;
        const sector = steps.get(here)?.find((step) => step.to === place)?.sector ?? null;
        if (sector !== null) passed.set(sector, (passed.get(sector) ?? 0) + 1);
        at = place;
      }
    }
  }
  return passed;
}
