import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, type Box, liesIn, overlaps } from '../../../src/client/map/box';
import { layOutPanels } from '../../../src/client/map/panels';
import { insetPicture, type Picture, theatrePicture } from '../../../src/client/map/picture';
import { placePieces } from '../../../src/client/map/pieces';
import { placeBoxes } from '../../../src/client/map/placeBoxes';
import { labelSpots } from '../../../src/client/map/spots';
import { GLYPH_REACH, placeWriting } from '../../../src/client/map/writing';
import { faceOf } from './face';

const width = (text: string, size: number, _weight?: number, spacing = 0) => text.length * (size * 0.54 + spacing);
const SIZES = [
  { width: 640, height: 520 },
  { width: 812, height: 696 },
  { width: 1400, height: 860 },
];

type Case = { name: string; picture: Picture; panels: Box[] };

function pictures(language: 'en' | 'fr'): Case[] {
  const { map } = faceOf('paris-2015', language);
  return SIZES.flatMap((size) => {
    const panels = layOutPanels(size, map.insets, null, { key: 160, tools: 106, noteLines: 1 });
    const covered = [...panels.insets.map(({ box }) => box), panels.key ?? panels.keyButton, panels.zoom, panels.note];
    const theatre = { name: `${size.width} theatre`, picture: theatrePicture(map, size, panels), panels: covered };
    const insets = panels.insets.map((panel) => ({
      name: `${size.width} ${panel.id}`,
      picture: insetPicture(map, panel),
      panels: [],
    }));
    return [theatre, ...insets];
  });
}

const written = (one: Case, units: number) => {
  const boxes = Object.fromEntries(one.picture.gates.map(({ sector }) => [sector.id, units]));
  const setting = { picture: one.picture, zoom: 1, panels: one.panels, width, withSlots: true };
  return { setting, writing: placeWriting(setting, {}, boxes) };
};

function expectNoneOverlap(boxes: readonly Box[]) {
  const pairs = boxes.flatMap((box, index) => boxes.slice(index + 1).map((other) => [box, other] as const));
  expect(pairs.filter(([box, other]) => overlaps(box, other))).toEqual([]);
}

describe.each(['en', 'fr'] as const)('the writing on the map (%s)', (language) => {
  const cases = pictures(language);

  it.each(cases)('covers no place and no other writing: $name', (one) => {
    for (const units of [0, 3]) {
      const { writing } = written(one, units);
      const glyphs = one.picture.places.map(({ at }) => around(at, GLYPH_REACH));
      const texts = [...writing.labels.values(), ...writing.tags.values()];
      expect(texts.length).toBeGreaterThan(0);
      expectNoneOverlap(texts);
      for (const text of texts) {
        expect(glyphs.some((glyph) => overlaps(glyph, text))).toBe(false);
        expect(one.panels.some((panel) => overlaps(panel, text))).toBe(false);
        expect(liesIn(text, one.picture.ground)).toBe(true);
      }
    }
  });

  it.each(cases)('tags every sector, whatever else has to give way: $name', (one) => {
    const { writing } = written(one, 3);
    for (const { sector } of one.picture.gates) expect(writing.tags.has(sector.id)).toBe(true);
  });

  it.each(cases.filter(({ name }) => !name.startsWith('640')))('names every place: $name', (one) => {
    const { writing } = written(one, 0);
    for (const { place } of one.picture.places) expect(writing.labels.has(place.id), place.id).toBe(true);
  });

  it.each(cases)('is never covered by counters, and every counter is shown: $name', (one) => {
    const { setting, writing } = written(one, 0);
    const counter = {
      seat: { shape: 'circle', hue: 'intelligence', letter: 'I' },
      kind: 'unit',
      label: 'team 1',
    } as const;
    const places = Object.fromEntries(one.picture.places.map(({ place }) => [place.id, { counters: [counter] }]));
    const { counters } = placePieces(setting, writing, places, {}, []);
    expect(counters.size).toBe(one.picture.places.length);
    for (const box of counters.values()) {
      expect([...writing.labels.values()].some((label) => overlaps(label, box))).toBe(false);
    }
  });
});

describe('finding room', () => {
  it('never lets two labels or a label and a glyph overlap, wherever the places are', () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 2, maxLength: 14 }), (spots) => {
        const glyphs = spots.map(({ x, y }) => around([x, y], GLYPH_REACH));
        const wishes = spots.map(({ x, y }, index) => ({
          id: String(index),
          spots: labelSpots([x, y], [{ width: 60 + index * 7, height: 17 }], 13),
        }));
        const bounds = { x: -40, y: -40, width: 480, height: 380 };
        const placed = [...placeBoxes(wishes, { taken: glyphs, bounds, crossable: [] }).values()].map(({ box }) => box);
        expectNoneOverlap(placed);
        for (const box of placed) {
          expect(glyphs.some((glyph) => overlaps(glyph, box))).toBe(false);
          expect(liesIn(box, bounds)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('moves whoever is cheapest to move rather than leave a label out', () => {
    const only = { x: 0, y: 0, width: 10, height: 10 };
    const wishes = [
      {
        id: 'free',
        spots: [
          { box: only, cost: 0 },
          { box: { ...only, x: 20 }, cost: 1 },
          { box: { ...only, x: 40 }, cost: 2 },
        ],
      },
      { id: 'bound', spots: [{ box: only, cost: 0 }] },
      {
        id: 'next',
        spots: [
          { box: { ...only, x: 20 }, cost: 0 },
          { box: { ...only, x: 5 }, cost: 0 },
        ],
      },
    ];
    const placed = placeBoxes(wishes, { taken: [], bounds: null, crossable: [] });
    expect(placed.size).toBe(3);
    expect(placed.get('free')?.box.x).toBe(40);
  });
});
