import { type GeoPath, geoContains, geoGraticule, geoPath } from 'd3-geo';
import { memo, useMemo } from 'react';
import type { BaseMap, LocalLines } from './baseMap';
import styles from './land.module.css';
import type { Picture } from './picture';
import { SILENT } from './silent';

type LandProps = {
  sheet: BaseMap | null;
  lines: LocalLines | null;
  projection: Picture['projection'];
  /** Numbers of the countries that the exercise plays in. */
  theatre: ReadonlySet<string>;
  /** Draws the outer border of 2015 as a double line. */
  outer: boolean;
  /** Draws rivers and city limits, for close views. */
  close?: boolean;
};

/** The ground: halo, graticule, land, the theatre half a step apart, borders and coast. Drawn once; never focused. */
export const Land = memo(function Land({ sheet, lines, projection, theatre, outer, close = false }: LandProps) {
  const path = useMemo(() => geoPath(projection).digits(1), [projection]);
  const ground = useMemo(() => (sheet ? groundPaths(sheet, path, theatre) : null), [sheet, path, theatre]);
  if (!ground) return null;
  const lineOf = (coordinates: LocalLines['rivers']) => path({ type: 'MultiLineString', coordinates }) ?? '';
  return (
    <g className={styles.land} {...SILENT}>
      <path className={styles.halo} d={ground.coast} />
      {close ? null : <path className={styles.graticule} d={ground.graticule} />}
      <path className={styles.ground} d={ground.land} />
      <path className={styles.theatre} d={ground.theatre} />
      <path className={styles.innerBorder} d={outer ? ground.inner : ground.inner + ground.outer} />
      <path className={styles.coast} d={ground.coast} />
      {close && lines ? <path className={styles.limit} d={lineOf(lines.limits)} /> : null}
      {close && lines ? <path className={styles.river} d={lineOf(lines.rivers)} /> : null}
      {outer ? <path className={styles.outerBorder} d={ground.outer} /> : null}
      {outer ? <path className={styles.outerGap} d={ground.outer} /> : null}
      {outer && lines && !close ? <path className={styles.seaBorder} d={lineOf(lines.seaBorder)} /> : null}
    </g>
  );
});

const graticule = geoGraticule()
  .step([5, 5])
  .extent([
    [-40, 5],
    [80, 75],
  ])();

function groundPaths(sheet: BaseMap, path: GeoPath, theatre: ReadonlySet<string>) {
  return {
    graticule: path(graticule) ?? '',
    land: path(sheet.land) ?? '',
    theatre: theatre.size > 0 ? (path(sheet.together(theatre)) ?? '') : '',
    inner: path(sheet.innerBorders) ?? '',
    outer: path(sheet.outerBorder) ?? '',
    coast: path(sheet.coast) ?? '',
  };
}

/** The countries that hold a place of the exercise; a place just off a coast counts for none. */
export function theatreCountries(sheet: BaseMap | null, places: readonly { lat: number; lon: number }[]): Set<string> {
  const found = new Set<string>();
  for (const country of sheet?.countries ?? []) {
    const [west, south, east, north] = edgesOf(country);
    const near = places.filter(({ lat, lon }) => lat >= south && lat <= north && lon >= west && lon <= east);
    if (near.some(({ lat, lon }) => geoContains(country, [lon, lat]))) found.add(String(country.id));
  }
  return found;
}

function edgesOf(country: BaseMap['countries'][number]): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of country.geometry.coordinates.flat(2)) {
    west = Math.min(west, lon!);
    east = Math.max(east, lon!);
    south = Math.min(south, lat!);
    north = Math.max(north, lat!);
  }
  return [west, south, east, north];
}
