import { type GeoProjection, geoConicConformal, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import type { TableFace } from '../../view/face';
import { useBaseMap } from '../map/baseMap';
import { plainLines } from '../map/PlainGround';
import { projectWith } from '../map/projection';

type Point = [number, number];
/** The base map drawn as a quiet ground: land as one shape, borders as one line, and where a point falls. */
export type Outline = { land: string; borders: string; project: GeoProjection };

/**
 * Draws the base map so that the points [lon, lat] fill the box; null until the map is there. A picture is never
 * waited for. A deck on a plain ground gives its own map, and its invented land is drawn. All arguments must be
 * constants or memorised.
 */
export function useOutline(
  points: readonly Point[],
  box: readonly [Point, Point],
  invented: Pick<TableFace['map'], 'land' | 'water'> | null = null,
): Outline | null {
  const base = useBaseMap(invented === null ? 'theatre' : null);
  return useMemo(() => {
    if (base === null && invented === null) return null;
    const project = geoConicConformal().parallels([38, 52]).rotate([-20, 0]);
    project.fitExtent([box[0], box[1]], { type: 'MultiPoint', coordinates: points.map((point) => [...point]) });
    if (base === null) {
      const lines = plainLines(invented ?? { land: [], water: [] }, projectWith(project));
      return { land: lines.land, borders: lines.water, project };
    }
    const path = geoPath(project);
    return {
      land: path(base.land) ?? '',
      borders: `${path(base.innerBorders) ?? ''}${path(base.outerBorder) ?? ''}`,
      project,
    };
  }, [base, points, box, invented]);
}
