import type { Model } from './model';
import type { Ways } from './ways';
import { TASTES } from './ways';

/** Steps of readiness that are told apart, none included. */
export const STEPS = 8;

/**
 * Spots of a cell's course, numbered by plan (taste and target), place and readiness; and what each of them means.
 */
export type Spots = {
  count: number;
  plans: number;
  place: Uint8Array;
  ready: Uint8Array;
  plan: Uint8Array;
  /** Journeys by plan and place: where it prepares, the target, how many rounds it takes; any leg from a place. */
  atTarget: Uint8Array;
  onTarget: Uint8Array;
  toStaging: Int16Array;
  toTarget: Int16Array;
  rounds: Uint8Array;
  legs: Int16Array[];
  end: Uint8Array;
  /** By plan and place: the same place under the first taste where both tastes go the same way from there. */
  alike: Uint16Array;
  /** Where a later cell comes into being: spots and their shares. */
  birth: { spot: number; share: number }[];
};

const known = new WeakMap<Model, Spots>();

/** The spots of a scenario; worked out once. */
export function spotsOf(model: Model): Spots {
  const before = known.get(model);
  if (before !== undefined) return before;
  const { places, targets, ways } = model;
  const plans = targets.length * TASTES;
  const count = plans * places.length * STEPS;
  const spots: Spots = {
    count,
    plans,
    place: new Uint8Array(count),
    ready: new Uint8Array(count),
    plan: new Uint8Array(count),
    atTarget: new Uint8Array(plans * places.length),
    onTarget: new Uint8Array(plans * places.length),
    toStaging: ways.toStaging,
    toTarget: ways.toTarget,
    rounds: ways.rounds,
    legs: ways.anywhere.map((legs) => Int16Array.from(legs)),
    end: Uint8Array.from(ways.list, ({ end }) => end),
    alike: alikeOf(model),
    birth: [],
  };
  for (let spot = 0; spot < count; spot++) {
    const at = Math.floor(spot / STEPS);
    spots.ready[spot] = spot % STEPS;
    spots.place[spot] = at % places.length;
    spots.plan[spot] = Math.floor(at / places.length);
  }
  for (let at = 0; at < plans * places.length; at++) {
    const place = at % places.length;
    const target = targets[Math.floor(at / places.length) % targets.length];
    spots.atTarget[at] = place === target ? 1 : 0;
    spots.onTarget[at] = (model.targetAt[place] as number) >= 0 ? 1 : 0;
  }
  const haven = model.haven.indexOf(true);
  const homes = haven < 0 || model.board.doctrine.homeGrown ? model.districts : [...model.districts, haven];
  known.set(model, spots);
  for (const place of homes) spots.birth.push(...settledAt(model, place, 1 / homes.length));
  return spots;
}

/** Tastes in ways matter only where they differ: from elsewhere a plan goes on as that of the first taste does. */
function alikeOf({ places, targets, ways }: Model): Uint16Array {
  const one = targets.length * places.length;
  const alike = new Uint16Array(one * TASTES);
  for (let at = 0; at < alike.length; at++) alike[at] = sameWay(ways, at, at % one, places.length) ? at % one : at;
  return alike;
}

/** Whether two plans for one target take the same ways from a place on. */
function sameWay({ toTarget, toStaging, list }: Ways, one: number, other: number, places: number): boolean {
  let at = one;
  let beside = other;
  for (let rounds = 0; rounds < places; rounds++) {
    const way = toTarget[at] as number;
    if (way !== toTarget[beside] || toStaging[at] !== toStaging[beside]) return false;
    if (way < 0) return true;
    const end = list[way]?.end ?? 0;
    at += end - (at % places);
    beside += end - (beside % places);
  }
  return true;
}

/** A cell at a place with every plan: the nearer a target by its taste, the likelier. Shares sum to `mass`. */
export function settledAt(model: Model, place: number, mass: number): { spot: number; share: number }[] {
  const { targets, places, ways } = model;
  const { alike } = spotsOf(model);
  const settled = new Map<number, number>();
  for (let taste = 0; taste < TASTES; taste++) {
    const prices = targets.map((_, g) => ways.price[(taste * targets.length + g) * places.length + place] as number);
    const least = Math.min(...prices);
    const likings = prices.map((price) => (price < Number.POSITIVE_INFINITY ? 1 / (1 + price - least) ** 2 : 0));
    const total = likings.reduce((sum, liking) => sum + liking, 0);
    likings.forEach((liking, g) => {
      if (liking === 0) return;
      const spot = (alike[(taste * targets.length + g) * places.length + place] as number) * STEPS;
      settled.set(spot, (settled.get(spot) ?? 0) + (mass * liking) / total / TASTES);
    });
  }
  return [...settled].map(([spot, share]) => ({ spot, share }));
}
