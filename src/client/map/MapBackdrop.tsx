import { type ReactNode, useMemo, useRef } from 'react';
import { useBaseMap, useLocalLines } from './baseMap';
import type { Point } from './box';
import { Land } from './Land';
import styles from './land.module.css';
import { backdropProjection, type Project, projectWith } from './projection';
import { pathOf, smoothLine } from './smoothLine';
import { useMapSize } from './useMapSize';

type BackdropRoute = {
  /** Points as latitude and longitude. */
  path: readonly (readonly [number, number])[];
  tone?: 'ink' | 'hue' | 'route';
  dashed?: boolean;
};

type MapBackdropProps = {
  /** West, south, east, north in degrees. */
  bounds: readonly [number, number, number, number];
  routes?: readonly BackdropRoute[];
  dots?: readonly { lat: number; lon: number; tone?: 'ink' | 'hue' | 'route' }[];
  /** More SVG above the ground; `project` gives the point of a latitude and longitude. */
  children?: (project: Project, smooth: (points: readonly Point[]) => string) => ReactNode;
};

const NO_THEATRE: ReadonlySet<string> = new Set();
const smooth = (points: readonly Point[]) => pathOf(smoothLine(points));

/** The quiet ground alone, for the home page and the pictures of decks: nothing on it can be chosen. Fills its parent. */
export function MapBackdrop({ bounds, routes = [], dots = [], children }: MapBackdropProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useMapSize(frame, 1);
  const [west, south, east, north] = bounds;
  const projection = useMemo(
    () => backdropProjection(size, [west, south, east, north]),
    [size, west, south, east, north],
  );
  const project = useMemo(() => projectWith(projection), [projection]);
  const sheet = useBaseMap('theatre');
  const lines = useLocalLines();
  return (
    <div ref={frame} className={styles.backdrop}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
        <rect className={styles.seaGround} width={size.width} height={size.height} />
        <Land sheet={sheet} lines={lines} projection={projection} theatre={NO_THEATRE} outer={false} />
        {routes.map(({ path, tone = 'route', dashed = false }) => (
          <path
            key={path.join(' ')}
            className={styles.backdropRoute}
            data-tone={tone}
            data-dashed={dashed || undefined}
            d={smooth(path.map(([lat, lon]) => project(lat, lon)))}
          />
        ))}
        {dots.map(({ lat, lon, tone = 'ink' }) => {
          const [x, y] = project(lat, lon);
          return <circle key={`${lat} ${lon}`} className={styles.backdropDot} data-tone={tone} cx={x} cy={y} r={4} />;
        })}
        {children?.(project, smooth)}
      </svg>
    </div>
  );
}
