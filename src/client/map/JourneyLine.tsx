import type { Point } from './box';
import styles from './map.module.css';
import { legLine, type RouteLine } from './routeLines';
import { GLYPH_REACH } from './scene';
import { SILENT } from './silent';
import { halfWay, pathOf } from './smoothLine';

type JourneyLineProps = {
  path: readonly string[];
  lines: readonly RouteLine[];
  /** Where a place is drawn in this picture; null when it is not in it. */
  placeAt: (id: string) => Point | null;
  zoom: number;
};

/** The journey in hand: each leg along its route with its number, a ring round the last stop. */
export function JourneyLine({ path, lines, placeAt, zoom }: JourneyLineProps) {
  const legs = path.slice(1).flatMap((to, index) => {
    const start = placeAt(path[index]!);
    const end = placeAt(to);
    if (!start || !end || (start[0] === end[0] && start[1] === end[1])) return [];
    return [{ number: index + 1, line: legLine(lines, start, end).map(([x, y]): Point => [x * zoom, y * zoom]) }];
  });
  const last = placeAt(path.at(-1) ?? '');
  return (
    <g className={styles.journey} {...SILENT}>
      {legs.map(({ number, line }) => (
        <path key={number} className={styles.leg} d={pathOf(line)} />
      ))}
      {last && path.length > 1 ? (
        <circle className={styles.stop} cx={last[0] * zoom} cy={last[1] * zoom} r={GLYPH_REACH - 1} />
      ) : null}
      {legs.map(({ number, line }) => {
        const [x, y] = halfWay(line);
        return (
          <g key={number} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <circle className={styles.legDisc} r={10} />
            <text className={styles.legNumber}>{number}</text>
          </g>
        );
      })}
    </g>
  );
}
