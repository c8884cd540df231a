import type { TableFace } from '../view/face';

export type Step = { to: string; sector: string | null };
/** A way to a place: the places on it after the start, and what it costs by the reckoning it was asked for. */
export type Way = { path: string[]; cost: number };

const known = new WeakMap<TableFace, Map<string, Step[]>>();

/** The legs that leave each place, by the drawn routes. */
export function stepsOf(face: TableFace): Map<string, Step[]> {
  const before = known.get(face);
  if (before !== undefined) return before;
  const steps = new Map<string, Step[]>(face.map.places.map((place) => [place.id, []]));
  for (const route of face.map.routes) {
    steps.get(route.from)?.push({ to: route.to, sector: route.sector });
    steps.get(route.to)?.push({ to: route.from, sector: route.sector });
  }
  known.set(face, steps);
  return steps;
}

/** The cheapest way from a place to every other; `price` says what a leg costs, always more than nothing. */
export function waysFrom(face: TableFace, from: string, price: (step: Step) => number): Map<string, Way> {
  const steps = stepsOf(face);
  const ways = new Map<string, Way>([[from, { path: [], cost: 0 }]]);
  const open = [from];
  while (open.length > 0) {
    let best = 0;
    for (let index = 1; index < open.length; index++) {
      if (costOf(ways, open[index]) < costOf(ways, open[best])) best = index;
    }
    const place = open.splice(best, 1)[0] as string;
    const way = ways.get(place) as Way;
    for (const step of steps.get(place) ?? []) {
      const cost = way.cost + price(step);
      if (cost >= costOf(ways, step.to)) continue;
      ways.set(step.to, { path: [...way.path, step.to], cost });
      if (!open.includes(step.to)) open.push(step.to);
    }
  }
  return ways;
}

function costOf(ways: Map<string, Way>, place: string | undefined): number {
  return (place === undefined ? undefined : ways.get(place)?.cost) ?? Number.POSITIVE_INFINITY;
}

/** Ids of the places of some kinds, in the order of the map. */
export function placesOf(face: TableFace, ...kinds: TableFace['map']['places'][number]['kind'][]): string[] {
  return face.map.places.filter((place) => kinds.includes(place.kind)).map((place) => place.id);
}

/** How many ways from havens to targets pass each sector: where people on the way are met. */
export function sectorsOnTheWay(face: TableFace): Map<string, number> {
  const passed = new Map<string, number>();
  const steps = stepsOf(face);
  for (const haven of placesOf(face, 'haven')) {
    const ways = waysFrom(face, haven, () => 1);
    for (const target of placesOf(face, 'target')) {
      let at = haven;
      for (const place of ways.get(target)?.path ?? []) {
        const here = at;
        const sector = steps.get(here)?.find((step) => step.to === place)?.sector ?? null;
        if (sector !== null) passed.set(sector, (passed.get(sector) ?? 0) + 1);
        at = place;
      }
    }
  }
  return passed;
}
