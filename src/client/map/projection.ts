import { type GeoProjection, geoConicConformal, geoMercator } from 'd3-geo';
import type { MultiPoint, Position } from 'geojson';
import { type Box, holds, type Point, padded } from './box';

/** How far places keep from panels, in pixels. */
const CLEAR = 14;

/** Latitude and longitude to a point of the drawing. */
export type Project = (lat: number, lon: number) => Point;
type Somewhere = { lat: number; lon: number };

const multiPoint = (coordinates: Position[]): MultiPoint => ({ type: 'MultiPoint', coordinates });
const positions = (places: readonly Somewhere[]): Position[] => places.map(({ lon, lat }) => [lon, lat]);

function conic(): GeoProjection {
  return geoConicConformal().parallels([38, 52]).rotate([-20, 0]);
}

/** Land just off the picture is kept, so that the map can be moved without a cut edge coming into view. */
function withMargin(projection: GeoProjection, width: number, height: number): GeoProjection {
  return projection.clipExtent([
    [-0.7 * width, -0.7 * height],
    [1.7 * width, 1.7 * height],
  ]);
}

/** A function from latitude and longitude to the drawing. */
export function projectWith(projection: GeoProjection): Project {
  return (lat, lon) => projection([lon, lat]) ?? [0, 0];
}

/**
 * The theatre's projection: conic conformal, parallels 38° and 52°, turned to 20° E, fit so that `fit` stands in the
 * upper part of the drawing. It is drawn smaller until no place of `seen` lies under a panel of `covered`.
 */
export function theatreProjection(
  size: { width: number; height: number },
  fit: readonly Somewhere[],
  seen: readonly Somewhere[],
  covered: readonly Box[],
): GeoProjection {
  const { width, height } = size;
  const free: Box = { x: 18, y: 18, width: width - 36, height: height - 30 };
  const sideways = Math.min(70, width * 0.075);
  let projection = conic();
  const lowest = covered.length > 0 ? 0.7 : 0.92;
  for (let bottom = lowest; bottom >= 0.3; bottom -= 0.04) {
    projection = conic().fitExtent(
      [
        [sideways, 40],
        [width - sideways * 1.35, Math.max(80, height * bottom)],
      ],
      multiPoint(positions(fit)),
    );
    const project = projectWith(projection);
    const isSeen = ({ lat, lon }: Somewhere) => {
      const at = project(lat, lon);
      return holds(free, at) && !covered.some((panel) => holds(padded(panel, CLEAR), at));
    };
    if (seen.every(isSeen)) break;
  }
  return withMargin(projection, width, height);
}

/** The projection of an inset: south, west, north, east in degrees, fit into a rectangle of the drawing. */
export function insetProjection(bounds: readonly [number, number, number, number], box: Box): GeoProjection {
  const [south, west, north, east] = bounds;
  const corners = multiPoint([
    [west, south],
    [east, north],
  ]);
  const extent: [[number, number], [number, number]] = [
    [box.x, box.y],
    [box.x + box.width, box.y + box.height],
  ];
  return geoMercator()
    .fitExtent(extent, corners)
    .clipExtent([
      [box.x - 20, box.y - 20],
      [box.x + box.width + 20, box.y + box.height + 20],
    ]);
}
