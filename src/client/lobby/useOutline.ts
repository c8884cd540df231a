import { type GeoProjection, geoConicConformal, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { useBaseMap } from '../map/baseMap';

type Point = [number, number];
/** The base map drawn as a quiet ground: land as one shape, borders as one line, and where a point falls. */
export type Outline = { land: string; borders: string; project: GeoProjection };

/**
 * Draws the base map so that the points [lon, lat] fill the box; null until the map is there. A picture is never
 * waited for. Both arguments must be constants or memorised.
 */
export function useOutline(points: readonly Point[], box: readonly [Point, Point]): Outline | null {
  const base = useBaseMap('theatre');
  return useMemo(() => {
    if (base === null) return null;
    const project = geoConicConformal().parallels([38, 52]).rotate([-20, 0]);
    project.fitExtent([box[0], box[1]], { type: 'MultiPoint', coordinates: points.map((point) => [...point]) });
    const path = geoPath(project);
    return {
      land: path(base.land) ?? '',
      borders: `${path(base.innerBorders) ?? ''}${path(base.outerBorder) ?? ''}`,
      project,
    };
  }, [base, points, box]);
}
