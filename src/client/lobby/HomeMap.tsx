import { useSay } from '../ui/useSay';
import { curveThrough } from './curveThrough';
import styles from './HomeMap.module.css';
import { useOutline } from './useOutline';

type Point = [number, number];
const BOX: [Point, Point] = [
  [752, 252],
  [1207, 537],
];
const EDGES: Point[] = [
  [4.35, 50.85],
  [28.98, 41.01],
];
/** The person's way, as longitude and latitude; where a round ends, its number. */
const WAY: { at: Point; round?: number }[] = [
  { at: [28.98, 41.01], round: 1 },
  { at: [26.6, 41.3] },
  { at: [25.2, 41.5] },
  { at: [24.4, 41.1] },
  { at: [22.95, 40.65], round: 2 },
  { at: [22.4, 42.1] },
  { at: [21.4, 43.4] },
  { at: [21, 45.2] },
  { at: [19.6, 47.4], round: 3 },
  { at: [17.4, 48] },
  { at: [14.8, 48.3] },
  { at: [12.6, 48.4] },
  { at: [10.6, 49.4], round: 4 },
  { at: [8.6, 50] },
  { at: [7.2, 50.8] },
  { at: [5.6, 50.6] },
  { at: [4.35, 50.85], round: 5 },
];
/** The report's way, in the drawing's own units: it is not tied to places. */
const REPORT: { at: Point; round?: number }[] = [
  { at: [1200, 526] },
  { at: [1136, 382], round: 2 },
  { at: [1031, 284], round: 3 },
  { at: [894, 243], round: 5 },
];

/** The idea of the exercise in one drawing: the person travels, the report lags behind. */
export function HomeMap() {
  const say = useSay();
  const drawn = useOutline(EDGES, BOX);
  if (!drawn) return null;
  const place = (point: Point): Point => drawn.project(point) ?? [0, 0];
  const way = WAY.map((stop) => place(stop.at));
  const stops = WAY.flatMap((stop, index) =>
    stop.round === undefined ? [] : [{ round: stop.round, at: way[index] ?? [0, 0] }],
  );
  const first = stops[0]?.at ?? [0, 0];
  const last = stops.at(-1)?.at ?? [0, 0];
  const papers = REPORT.map((stop, index): Point => (index === 0 ? [first[0] - 3, first[1] - 12] : stop.at));
  return (
    <svg
      className={styles.map}
      viewBox="0 0 1440 900"
      preserveAspectRatio="xMaxYMid slice"
      role="img"
      aria-label={say('home.picture')}
    >
      <path className={styles.land} d={drawn.land} />
      <path className={styles.borders} d={drawn.borders} />
      <path className={styles.way} d={curveThrough(way)} />
      <path className={styles.papers} d={curveThrough(papers)} />
      {stops.map(({ round, at: [x, y] }) => (
        <g key={round} transform={`translate(${x} ${y})`}>
          <circle className={styles.stop} r="11" />
          <text className={styles.number} textAnchor="middle" dominantBaseline="central">
            {round}
          </text>
        </g>
      ))}
      {REPORT.map(({ round, at: [x, y] }) =>
        round === undefined ? null : (
          <g key={round} transform={`translate(${x} ${y})`}>
            <rect className={styles.paper} x="-9.5" y="-9.5" width="19" height="19" rx="3" />
            <text className={styles.paperNumber} textAnchor="middle" dominantBaseline="central">
              {round}
            </text>
          </g>
        ),
      )}
      <Caption at={[first[0] + 22, first[1] - 2]} anchor="start" round={1} words={say('home.seen')} />
      <Caption at={[1156, 376]} anchor="start" round={2} words={say('home.written')} />
      <Caption at={[1050, 262]} anchor="start" round={3} words={say('home.sent')} />
      <Caption at={[894, 196]} anchor="middle" round={5} words={say('home.onItsWay')} />
      <Caption at={[last[0] - 4, last[1] + 30]} anchor="middle" round={5} words={say('home.heIsHere')} />
    </svg>
  );
}

function Caption({
  at: [x, y],
  anchor,
  round,
  words,
}: {
  at: Point;
  anchor: 'start' | 'middle';
  round: number;
  words: string;
}) {
  const say = useSay();
  return (
    <text className={styles.caption} x={x} y={y} textAnchor={anchor}>
      <tspan className={styles.round} x={x}>
        {say('home.roundN', { n: round })}
      </tspan>
      <tspan x={x} dy="1.3em">
        {words}
      </tspan>
    </text>
  );
}
