import { around, type Box, type Point, padded } from './box';
import {
  atLabelCandidates,
  labelCandidates,
  placeBoxes,
  roundCandidates,
  tagCandidates,
  type Wish,
} from './labelPlacement';
import type { Callout, MapCounter, PlaceOnMap, SectorOnMap } from './mapProps';
import type { Picture } from './picture';
import { alongLine } from './smoothLine';
import type { TextWidth } from './textWidth';
import { inTwoLines } from './twoLines';

/** Half the room a glyph with its ring takes. */
export const GLYPH_REACH = 11;
const LABEL_HEIGHT = 17;
const GATE_REACH = 6;
export const TAG_HEIGHT = 20;
/** Width of one unit box with its gap. */
export const UNIT_STEP = 10;
export const STRIP = { width: 46, height: 17 };
export const COUNTER_REACH = 13;
const COUNTER_STEP = 17;

/** Where the fixed writing of a picture stands: names of places and clusters, tags of sectors. */
export type Writing = { labels: Map<string, Box>; tags: Map<string, Box>; glyphs: Map<string, Box>; taken: Box[] };
/** Where what comes and goes stands: report strips, counters, people last seen, numbered notes. */
export type Pieces = {
  strips: Map<string, Box>;
  counters: Map<string, Box>;
  ghosts: Map<string, Box>;
  callouts: Map<string, Box>;
};

type Setting = {
  picture: Picture;
  /** Where the places stand now: the picture's points times the zoom. */
  zoom: number;
  /** Panels that lie over the picture, in its own points. */
  panels: readonly Box[];
  width: TextWidth;
};

const times = ([x, y]: Point, zoom: number): Point => [x * zoom, y * zoom];

/** How many boxes a tag has for units: three, or more where more were posted or met. */
export function unitBoxes(sector: SectorOnMap | undefined): number {
  return sector === undefined ? 0 : Math.max(3, sector.units ?? 0);
}

/** Finds room for names and tags. It depends on nothing that changes in a round, so that text does not move. */
export function placeWriting(
  setting: Setting,
  names: Readonly<Record<string, string>>,
  boxes: Readonly<Record<string, number>>,
): Writing {
  const { picture, zoom, panels, width } = setting;
  const bounds = zoom === 1 ? padded(picture.ground, -3) : null;
  const glyphs = new Map(picture.places.map(({ place, at }) => [place.id, around(times(at, zoom), GLYPH_REACH)]));
  const gates = picture.gates.map(({ at }) => around(times(at, zoom), GATE_REACH));
  const discs = picture.clusters.map(({ at }) => around(times(at, zoom), GLYPH_REACH));
  const crossable = picture.routes.flatMap(({ line }) => alongLine(line, 8 / zoom).map((point) => times(point, zoom)));
  const standing = [...glyphs.values(), ...gates, ...discs, ...(zoom === 1 ? panels : [])];
  const labelWish = (id: string, text: string, at: Point, byHand: readonly [number, number] | null): Wish => {
    const size = { width: width(text, 13) + 5, height: LABEL_HEIGHT };
    const lines = inTwoLines(text);
    const wrapped = lines
      ? { width: Math.max(...lines.map((line) => width(line, 13))) + 5, height: 2 * LABEL_HEIGHT - 3 }
      : null;
    return { id: `label ${id}`, candidates: labelCandidates(times(at, zoom), size, 13, byHand, wrapped) };
  };
  const tagWish = ({ sector, at }: Picture['gates'][number]): Wish => {
    const count = boxes[sector.id] ?? 0;
    const wide = width(sector.name, 12) + 18 + (count > 0 ? 6 + count * UNIT_STEP : 0);
    return { id: `tag ${sector.id}`, candidates: tagCandidates(times(at, zoom), { width: wide, height: TAG_HEIGHT }) };
  };
  const wishes = [
    ...picture.places.map(({ place, at }) => labelWish(place.id, names[place.id] ?? place.name, at, place.label)),
    ...picture.clusters.map(({ id, title, at }) => labelWish(`cluster ${id}`, title, at, null)),
    ...picture.gates.map(tagWish),
  ];
  const found = placeBoxes(wishes, { taken: standing, bounds, crossable });
  const named = (kind: string) =>
    new Map(
      [...found].flatMap(([id, box]) => (id.startsWith(`${kind} `) ? [[id.slice(kind.length + 1), box] as const] : [])),
    );
  return { labels: named('label'), tags: named('tag'), glyphs, taken: [...standing, ...found.values()] };
}

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
    const placed = placeBoxes(wishes, { taken, bounds, crossable: [] });
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
  const counters = settle(
    here.flatMap(({ id, at, on }) => {
      const count = (on.counters?.length ?? 0) + (truth[id]?.length ?? 0);
      if (count === 0) return [];
      const size = { width: 2 * COUNTER_REACH + (count - 1) * COUNTER_STEP, height: 2 * COUNTER_REACH };
      return [{ id, candidates: roundCandidates(at, size, [2, 6, 12, 20, 32]), ...own(id) }];
    }),
  );
  const strips = settle(
    here.flatMap(({ id, at, on }) => {
      if (!hasMarks(on)) return [];
      const label = writing.labels.get(id);
      const atLabel = label ? atLabelCandidates(label, STRIP) : [];
      return [{ id, candidates: [...atLabel, ...roundCandidates(at, STRIP, [4, 11, 20])], ...own(id) }];
    }),
  );
  const ghosts = settle(
    here.flatMap(({ id, at, on }) => {
      if (!on.ghost || on.ghost.length === 0) return [];
      const written = { width: 32 + width('last seen, round 00', 12, 400), height: 30 };
      const ringOnly = { width: 26, height: 26 };
      const candidates = [
        ...roundCandidates(at, written, [11, 16, 26]),
        ...roundCandidates(at, ringOnly, [11, 16, 24]),
      ];
      return [{ id, candidates }];
    }),
  );
  const points = new Map([
    ...here.map(({ id, at }) => [id, at] as const),
    ...picture.gates.map(({ sector, at }) => [sector.id, times(at, zoom)] as const),
  ]);
  const notes = settle(
    callouts.flatMap(({ at: id }) => {
      const at = points.get(id);
      return at ? [{ id, candidates: roundCandidates(at, { width: 28, height: 28 }, [34, 50, 70]) }] : [];
    }),
  );
  return { strips, counters, ghosts, callouts: notes };
}

/** Whether a report of the last six rounds is to be drawn. */
export function hasMarks(place: PlaceOnMap): boolean {
  return place.marks?.some(({ age }) => age !== 'none') ?? false;
}
