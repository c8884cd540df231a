import type { TableFace } from '../view/face';

export type Step = { to: string; sector: string | null };
/** A way to a place: what it costs by the reckoning it was asked for, and the way to the place before; null at the start. */
export type Way = { place: string; cost: number; legs: number; before: Way | null };

type FaceMap = TableFace['map'];
type PlaceKind = FaceMap['places'][number]['kind'];

/** What follows from a map alone, worked out once for each map. */
type Geography = { steps: Map<string, Step[]>; kinds: Map<string, PlaceKind>; passed: Map<string, number> | null };
const known = new WeakMap<FaceMap, Geography>();

function geographyOf({ map }: TableFace): Geography {
  const before = known.get(map);
  if (before !== undefined) return before;
  const steps = new Map<string, Step[]>(map.places.map((place) => [place.id, []]));
  for (const route of map.routes) {
    steps.get(route.from)?.push({ to: route.to, sector: route.sector });
    steps.get(route.to)?.push({ to: route.from, sector: route.sector });
  }
  const geography = { steps, kinds: new Map(map.places.map(({ id, kind }) => [id, kind])), passed: null };
  known.set(map, geography);
  return geography;
}

/** The legs that leave each place, by the drawn routes. */
export function stepsOf(face: TableFace): Map<string, Step[]> {
  return geographyOf(face).steps;
}

/** What kind of place each is. */
export function kindsOfPlaces(face: TableFace): Map<string, PlaceKind> {
  return geographyOf(face).kinds;
}

/** The cheapest way from a place to every other; `price` says what a leg costs, always more than nothing. */
export function waysFrom(face: TableFace, from: string, price: (step: Step) => number): Map<string, Way> {
  const steps = stepsOf(face);
  const start: Way = { place: from, cost: 0, legs: 0, before: null };
  const ways = new Map<string, Way>([[from, start]]);
  const open = [start];
  while (open.length > 0) {
    const way = takeCheapest(open);
    for (const step of steps.get(way.place) ?? []) {
      const cost = way.cost + price(step);
      const other = ways.get(step.to);
      if (other === undefined) {
        const next: Way = { place: step.to, cost, legs: way.legs + 1, before: way };
        ways.set(step.to, next);
        open.push(next);
      } else if (cost < other.cost) {
        other.cost = cost;
        other.legs = way.legs + 1;
        other.before = way;
      }
    }
  }
  return ways;
}

/** Takes the cheapest of the ways that are still to be followed; of equals the one found first. */
function takeCheapest(open: Way[]): Way {
  let best = 0;
  for (let index = 1; index < open.length; index++) {
    if ((open[index] as Way).cost < (open[best] as Way).cost) best = index;
  }
  return open.splice(best, 1)[0] as Way;
}

/** The places on a way after its start. */
export function pathOf(way: Way): string[] {
  const path: string[] = new Array(way.legs);
  let at: Way | null = way;
  for (let leg = way.legs; leg > 0 && at !== null; leg--) {
    path[leg - 1] = at.place;
    at = at.before;
  }
  return path;
}

/** Ids of the places of some kinds, in the order of the map. */
export function placesOf(face: TableFace, ...kinds: PlaceKind[]): string[] {
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
  for (const haven of placesOf(face, 'haven')) {
    const ways = waysFrom(face, haven, () => 1);
    for (const target of placesOf(face, 'target')) {
      let at = haven;
      const way = ways.get(target);
      for (const place of way === undefined ? [] : pathOf(way)) {
        const here = at;
        const sector = steps.get(here)?.find((step) => step.to === place)?.sector ?? null;
        if (sector !== null) passed.set(sector, (passed.get(sector) ?? 0) + 1);
        at = place;
      }
    }
  }
  return passed;
}
