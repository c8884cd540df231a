import type { Model } from './model';
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
  for (const place of homes) spots.birth.push(...settledAt(model, place, 1 / homes.length));
  known.set(model, spots);
  return spots;
}

/** A cell at a place with every plan: the nearer a target by its taste, the likelier. Shares sum to `mass`. */
export function settledAt(model: Model, place: number, mass: number): { spot: number; share: number }[] {
  const { targets, places, ways } = model;
  const settled: { spot: number; share: number }[] = [];
  for (let taste = 0; taste < TASTES; taste++) {
    const prices = targets.map((_, g) => ways.price[(taste * targets.length + g) * places.length + place] as number);
    const least = Math.min(...prices);
    const likings = prices.map((price) => (price < Number.POSITIVE_INFINITY ? 1 / (1 + price - least) ** 2 : 0));
    const total = likings.reduce((sum, liking) => sum + liking, 0);
    likings.forEach((liking, g) => {
      if (liking === 0) return;
      const spot = ((taste * targets.length + g) * places.length + place) * STEPS;
      settled.push({ spot, share: (mass * liking) / total / TASTES });
    });
  }
  return settled;
}
