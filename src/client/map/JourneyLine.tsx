import { around, type Box, overlaps, type Point } from './box';
import styles from './pieces.module.css';
import { legLine, type RouteLine } from './routeLines';
import { SILENT } from './silent';
import { alongLine, pathOf } from './smoothLine';
import { GLYPH_REACH } from './writing';

type JourneyLineProps = {
  path: readonly string[];
  lines: readonly RouteLine[];
  /** Where a place is drawn in this picture; null when it is not in it. */
  placeAt: (id: string) => Point | null;
  zoom: number;
  /** What the numbers of the legs keep clear of. */
  taken: readonly Box[];
};

/** The journey in hand: each leg along its route with its number, a ring round the last stop. */
export function JourneyLine({ path, lines, placeAt, zoom, taken }: JourneyLineProps) {
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
        const [x, y] = discSpot(line, taken);
        return (
          <g key={number} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <circle className={styles.legDisc} r={DISC} />
            <text className={styles.legNumber}>{number}</text>
          </g>
        );
      })}
    </g>
  );
}

const DISC = 10;
/** How far beside its line a number may stand, in pixels. */
const BESIDE = [0, 12, -12, 22, -22];

/** The point on a leg, or just beside it, nearest its middle where its number covers nothing; else the middle. */
function discSpot(line: readonly Point[], taken: readonly Box[]): Point {
  const points = alongLine(line, 3);
  const half = Math.floor(points.length / 2);
  const middle = points[half] ?? line[0] ?? [0, 0];
  const spots = points.flatMap(([x, y], index) => {
    const [nextX, nextY] = points[index + 1] ?? points[index - 1] ?? [x + 1, y];
    const length = Math.hypot(nextX - x, nextY - y) || 1;
    return BESIDE.map((aside) => ({
      point: [x - ((nextY - y) * aside) / length, y + ((nextX - x) * aside) / length] as const,
      off: 3 * Math.abs(index - half) + 1.5 * Math.abs(aside),
    }));
  });
  spots.sort((a, b) => a.off - b.off);
  return spots.find(({ point }) => !taken.some((box) => overlaps(box, around(point, DISC))))?.point ?? middle;
}
