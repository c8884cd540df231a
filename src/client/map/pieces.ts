import { around, type Box, type Point, padded } from './box';
import type { Callout, MapCounter, PlaceOnMap } from './mapProps';
import { placeBoxes, type Spot, type Wish } from './placeBoxes';
import { atLabelSpots, roundSpots } from './spots';
import { boxesOf, type Setting, SMALL_COUNTER, times, type Writing } from './writing';

/** Room for six slots of reports. */
export const STRIP = { width: 46, height: 17 };
/** Diameter of a counter with its rim on the theatre, and what each further one at the same place adds. */
const COUNTER = 26;
const COUNTER_STEP = 17;
/** A ghost without its words is worse than one with them anywhere near. */
const RING_ONLY = 8;

/** Where what comes and goes stands: report strips, counters, people last seen, numbered notes. */
export type Pieces = {
  strips: Map<string, Box>;
  counters: Map<string, Box>;
  ghosts: Map<string, Box>;
  callouts: Map<string, Box>;
};

/** Finds room for strips, counters, ghosts and notes round what is written. */
export function placePieces(
  setting: Setting,
  writing: Writing,
  places: Readonly<Record<string, PlaceOnMap>>,
  truth: Readonly<Record<string, readonly MapCounter[]>>,
  callouts: readonly Callout[],
): Pieces {
  const { picture, zoom, width } = setting;
  const bounds = zoom === 1 ? padded(picture.ground, -2) : null;
  const taken = [...writing.taken];
  const settle = (wishes: Wish[]) => {
    const placed = boxesOf(placeBoxes(wishes, { taken, bounds, crossable: [] }));
    taken.push(...placed.values());
    return placed;
  };
  const own = (id: string) => {
    const glyph = writing.glyphs.get(id);
    return glyph ? { mayCover: glyph } : {};
  };
  const here = picture.places.map(({ place, at }) => ({
    id: place.id,
    at: times(at, zoom),
    on: places[place.id] ?? {},
  }));
  const usual = picture.id === 'theatre' ? COUNTER : SMALL_COUNTER;
  const standingAt = here.flatMap(({ id, at, on }) => {
    const count = (on.counters?.length ?? 0) + (truth[id]?.length ?? 0);
    return count > 0 ? [{ id, at, count }] : [];
  });
  const counters = settle(
    standingAt.map(({ id, at, count }) => {
      const size = { width: usual + (count - 1) * COUNTER_STEP, height: usual };
      const beside = roundSpots(at, size, [2, 6, 12, 20]);
      return { id, spots: [...beside, { box: onGlyph(at, count), cost: 20 }], ...own(id) };
    }),
  );
  for (const { id, at, count } of standingAt) if (!counters.has(id)) counters.set(id, onGlyph(at, count));
  const strips = settle(
    here.flatMap(({ id, at, on }) => {
      if (!hasMarks(on)) return [];
      const label = writing.labels.get(id);
      const atLabel = label ? atLabelSpots(label, STRIP) : [];
      return [{ id, spots: [...atLabel, ...roundSpots(at, STRIP, [11, 16, 24])] }];
    }),
  );
  const ghosts = settle(
    here.flatMap(({ id, at, on }) => {
      if (!on.ghost || on.ghost.length === 0) return [];
      const written = { width: 32 + width('last seen, round 00', 12, 400), height: 30 };
      const ringOnly = { width: 26, height: 26 };
      const spots: Spot[] = [
        ...roundSpots(at, written, [11, 16, 26]),
        ...roundSpots(at, ringOnly, [11, 16, 24]).map(({ box, cost }) => ({ box, cost: cost + RING_ONLY })),
      ];
      return [{ id, spots }];
    }),
  );
  const points = new Map([
    ...here.map(({ id, at }) => [id, at] as const),
    ...picture.gates.map(({ sector, at }) => [sector.id, times(at, zoom)] as const),
  ]);
  const notes = settle(
    callouts.flatMap(({ at: id }) => {
      const at = points.get(id);
      return at ? [{ id, spots: roundSpots(at, { width: 28, height: 28 }, [34, 50, 70]) }] : [];
    }),
  );
  return { strips, counters, ghosts, callouts: notes };
}

/** Where nothing beside a place is free, its counters stand on it, close together. */
const onGlyph = (at: Point, count: number): Box => around(at, SMALL_COUNTER / 2 + 2.5 * (count - 1), SMALL_COUNTER / 2);

/** Whether a report of the last six rounds is to be drawn. */
export function hasMarks(place: PlaceOnMap): boolean {
  return place.marks?.some(({ age }) => age !== 'none') ?? false;
}
