import { around, type Box, distanceTo, type Point, padded } from './box';
import type { SectorOnMap } from './mapProps';
import { brokenName, LINE_HEIGHT, NEXT_LINE } from './nameLines';
import type { Picture } from './picture';
import { placeBoxes, type Spot, type Surroundings, type Wish } from './placeBoxes';
import { alongLine } from './smoothLine';
import { labelSpots, roundSpots, tagSpots } from './spots';
import type { TextWidth } from './textWidth';

/** Half the room a glyph with its ring takes. */
export const GLYPH_REACH = 11;
/** Size of names: 13 on the theatre, 12 in insets. */
export const nameSize = (picture: Picture) => (picture.id === 'theatre' ? 13 : 12);
const GATE_REACH = 5;
export const TAG_HEIGHT = 19;
const TAG_MARGIN = 13;
/** Width of one unit box with its gap. */
export const UNIT_STEP = 9.5;
/** Diameter of a counter with its rim in an inset, or where room is short. */
export const SMALL_COUNTER = 22;
/** From this cost on a name might be read as that of another place. */
const DOUBTFUL = 7;

/** Where the fixed writing of a picture stands: names of places and clusters, tags of sectors. */
export type Writing = { labels: Map<string, Box>; tags: Map<string, Box>; glyphs: Map<string, Box>; taken: Box[] };
export type Setting = {
  picture: Picture;
  /** Where the places stand now: the picture's points times the zoom. */
  zoom: number;
  /** Panels that lie over the picture, in its own points. */
  panels: readonly Box[];
  width: TextWidth;
  /** Counters may come: a slot is kept free beside each place where there is room. */
  withSlots: boolean;
};

/** A point of a picture at a zoom. */
export const times = ([x, y]: Point, zoom: number): Point => [x * zoom, y * zoom];

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
  const { picture, zoom, panels, width, withSlots } = setting;
  const bounds = zoom === 1 ? padded(picture.ground, -3) : null;
  const glyphs = new Map(picture.places.map(({ place, at }) => [place.id, around(times(at, zoom), GLYPH_REACH)]));
  const gates = picture.gates.map(({ at }) => around(times(at, zoom), GATE_REACH));
  const discs = picture.clusters.map(({ at }) => around(times(at, zoom), GLYPH_REACH));
  const crossable = picture.routes.flatMap(({ line }) => alongLine(line, 8 / zoom).map((point) => times(point, zoom)));
  const standing = [...glyphs.values(), ...gates, ...discs, ...(zoom === 1 ? panels : [])];
  const letters = nameSize(picture);
  const points = [...picture.places, ...picture.clusters].map((one) => times(one.at, zoom));
  const labelWish = (id: string, text: string, at: Point, byHand: readonly [number, number] | null): Wish => {
    const shapes = [[text], brokenName(text, 2), brokenName(text, 3)].flatMap((lines) => (lines ? [lines] : []));
    const sizes = shapes.map((lines) => ({
      width: Math.max(...lines.map((line) => width(line, letters))) + 5,
      height: LINE_HEIGHT + (lines.length - 1) * NEXT_LINE,
    }));
    const own = times(at, zoom);
    const spots = labelSpots(own, sizes, 13, byHand).map(({ box, cost }) => ({
      box,
      cost: cost + doubt(box, own, points),
    }));
    return { id: `label ${id}`, spots };
  };
  const tagWish = ({ sector, at }: Picture['gates'][number]): Wish => {
    const units = (boxes[sector.id] ?? 0) * UNIT_STEP;
    const wide = width(sector.name, 12) + TAG_MARGIN;
    const lines = brokenName(sector.name, 2);
    const narrow = lines ? Math.max(...lines.map((line) => width(line, 12))) + TAG_MARGIN : wide;
    const spotsOf = (across: number, rows: number, extra: number) =>
      tagSpots(times(at, zoom), { width: across, height: TAG_HEIGHT + (rows - 1) * NEXT_LINE }).map(
        ({ box, cost }) => ({
          box,
          cost: cost + extra,
        }),
      );
    const spots =
      units > 0
        ? [...spotsOf(wide + units + 4, 1, 0), ...spotsOf(Math.max(wide, units + 10), 2, 1.5)]
        : spotsOf(wide, 1, 0);
    if (lines) spots.push(...spotsOf(Math.max(narrow, units + 10), units > 0 ? 3 : 2, 3));
    return { id: `tag ${sector.id}`, spots };
  };
  const slotWish = ({ place, at }: Picture['places'][number]): Wish => ({
    id: `slot ${place.id}`,
    spots: roundSpots(times(at, zoom), { width: SMALL_COUNTER, height: SMALL_COUNTER }, [2, 6]),
    mayCover: glyphs.get(place.id)!,
  });
  const tagWishes = picture.gates.map(tagWish);
  const labelWishes = [
    ...picture.places.map(({ place, at }) => labelWish(place.id, names[place.id] ?? place.name, at, place.label)),
    ...picture.clusters.map(({ id, title, at }) => labelWish(`cluster ${id}`, title, at, null)),
  ];
  const surroundings = { taken: standing, bounds, crossable };
  const found = placeInTurns(tagWishes, labelWishes, withSlots ? picture.places.map(slotWish) : [], surroundings);
  const named = (kind: string) =>
    new Map(
      [...found].flatMap(([id, box]) => (id.startsWith(`${kind} `) ? [[id.slice(kind.length + 1), box] as const] : [])),
    );
  return { labels: named('label'), tags: named('tag'), glyphs, taken: [...standing, ...found.values()] };
}

/**
 * All at once with a free slot for a counter beside each place; where that pushes a name away from its place, without
 * the slots; and where even then something is left over, tags first: a name can be read in the card of its place.
 */
function placeInTurns(tags: Wish[], labels: Wish[], slots: Wish[], surroundings: Surroundings): Map<string, Box> {
  const wishes = [...tags, ...labels];
  const roomy = placeBoxes([...wishes, ...slots], surroundings);
  for (const { id } of slots) roomy.delete(id);
  const isGood = roomy.size === wishes.length && labels.every(({ id }) => (roomy.get(id)?.cost ?? 0) < DOUBTFUL);
  if (isGood) return boxesOf(roomy);
  for (const order of [wishes, [...labels, ...tags], [...wishes].reverse()]) {
    const tight = placeBoxes(order, surroundings);
    if (tight.size === wishes.length) return boxesOf(tight);
  }
  const placedTags = boxesOf(placeBoxes(tags, surroundings));
  const taken = [...surroundings.taken, ...placedTags.values()];
  return new Map([...placedTags, ...boxesOf(placeBoxes(labels, { ...surroundings, taken }))]);
}

/** The rectangles alone. */
export const boxesOf = (spots: ReadonlyMap<string, Spot>) => new Map([...spots].map(([id, { box }]) => [id, box]));

/** What it costs a name to stand nearer to another place than to its own, or hardly further. */
function doubt(box: Box, own: Point, points: readonly Point[]): number {
  const from = distanceTo(box, own);
  const nearest = Math.min(
    ...points.filter(([x, y]) => x !== own[0] || y !== own[1]).map((point) => distanceTo(box, point)),
  );
  return nearest < from ? DOUBTFUL : nearest < from + 7 ? 1.5 : 0;
}
