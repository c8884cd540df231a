import { memo, useMemo } from 'react';
import type { TableFace } from '../../view/face';
import styles from './land.module.css';
import type { Project } from './projection';
import { SILENT } from './silent';
import { pathOf, smoothLine } from './smoothLine';

type PlainGroundProps = { map: Pick<TableFace['map'], 'land' | 'water'>; project: Project };

/** The ground of a country that does not exist: its outlines and rivers, and no real coast or border. */
export const PlainGround = memo(function PlainGround({ map, project }: PlainGroundProps) {
  const lines = useMemo(() => plainLines(map, project), [map, project]);
  return (
    <g className={styles.land} data-ground="plain" {...SILENT}>
      <path className={styles.halo} d={lines.land} />
      <path className={styles.theatre} d={lines.land} />
      <path className={styles.coast} d={lines.land} />
      <path className={styles.river} d={lines.water} />
    </g>
  );
});

/** Invented land and rivers as the `d` of two SVG paths. */
export function plainLines(
  { land, water }: PlainGroundProps['map'],
  project: Project,
): { land: string; water: string } {
  const drawn = (line: readonly (readonly [number, number])[]) =>
    pathOf(smoothLine(line.map(([lat, lon]) => project(lat, lon))));
  return {
    land: land.map((outline) => `${drawn([...outline, ...outline.slice(0, 1)])}Z`).join(''),
    water: water.map(drawn).join(''),
  };
}
