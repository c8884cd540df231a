import { z } from 'zod';
import { id, text } from './text';

export const PLACE_KINDS = ['haven', 'transit', 'hub', 'district', 'target', 'institution'] as const;
export const ROUTE_MODES = ['road', 'rail', 'air', 'sea'] as const;
export const BORDERS = ['external', 'internal'] as const;
export const MAP_BASES = ['theatre', 'plain'] as const;

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);
const point = z.tuple([latitude, longitude]);

/** A place on the board. Targets are categories drawn approximately, never sites. */
export const place = z.strictObject({
  id,
  name: text,
  kind: z.enum(PLACE_KINDS),
  lat: latitude,
  lon: longitude,
  inset: id
    .optional()
    .describe('The inset that shows this place, when it lies too close to others for the theatre map.'),
  label: z
    .tuple([z.number(), z.number()])
    .optional()
    .describe('Where the label stands, in pixels from the glyph, when the automatic place will not do.'),
  influence: z.number().int().min(0).max(3).default(0).describe('Influence of the attacker at the start, 0 to 3.'),
});

/** A way between two places; it may cross a border that a sector guards. */
export const route = z.strictObject({
  from: id,
  to: id,
  mode: z.enum(ROUTE_MODES),
  sector: id.optional(),
  via: z.array(point).default([]).describe('Real waypoints [lat, lon] that bend the drawn line.'),
});

/** A stretch of border at which units are posted. */
export const sector = z.strictObject({
  id,
  name: text,
  border: z.enum(BORDERS),
  lat: latitude.describe('Latitude of the gate on the border that the map draws.'),
  lon: longitude,
  inset: id.optional(),
});

/** A window of the map with its own scale. */
export const inset = z.strictObject({
  id,
  title: text,
  bounds: z.tuple([latitude, longitude, latitude, longitude]).describe('South, west, north, east in degrees.'),
});

export const map = z.strictObject({
  base: z
    .enum(MAP_BASES)
    .default('theatre')
    .describe(
      'The ground under the places: real coasts and borders, or a plain sheet for a country that does not exist.',
    ),
  land: z
    .array(z.array(point).min(3))
    .default([])
    .describe('On a plain sheet: the outlines of invented land, each a closed line of [lat, lon].'),
  water: z
    .array(z.array(point).min(2))
    .default([])
    .describe('On a plain sheet: invented rivers, each a line of [lat, lon].'),
  fit: z.array(id).min(2).describe('Places that the theatre map must show together.'),
  insets: z.array(inset).default([]),
  places: z.array(place).min(2),
  routes: z.array(route).min(1),
  sectors: z.array(sector).default([]),
  note: text.describe('Said under the map: what the drawn borders do not claim.'),
});

export type PlaceKind = (typeof PLACE_KINDS)[number];
export type MapBase = (typeof MAP_BASES)[number];
export type RouteMode = (typeof ROUTE_MODES)[number];
export type Place = z.infer<typeof place>;
export type Route = z.infer<typeof route>;
export type Sector = z.infer<typeof sector>;
export type Inset = z.infer<typeof inset>;
