import styles from './GroundsBar.module.css';

export type Threshold = { at: number; label: string };
type GroundsBarProps = {
  /** Grounds on this file. */
  value: number;
  thresholds: Threshold[];
  /** Said instead of the picture. */
  label: string;
  /** Writes a number in the reader's language. */
  write: (value: number) => string;
  most?: number;
};

/** Least width of the bar and width of a letter of its names, about, in pixels: to see which names would touch. */
const LEAST_WIDTH = 304;
const LETTER = 6.2;

/** Grounds against the law: one bar from 0 to 4, thresholds as lines through it, solid when met. */
export function GroundsBar({ value, thresholds, label, write, most = 4 }: GroundsBarProps) {
  const end = (100 * Math.min(most, Math.max(0, value))) / most;
  const marks = inRows(thresholds, most);
  const rows = Math.max(0, ...marks.map((mark) => mark.row)) + 1;
  return (
    <div className={styles.bar} role="img" aria-label={label} data-rows={rows}>
      <span className={styles.value} style={{ left: `${Math.min(95, Math.max(5, end))}%` }}>
        {write(value)}
      </span>
      <span className={styles.ground}>
        <span className={styles.fill} style={{ width: `${end}%` }} />
      </span>
      {marks.map(({ at, label: name, left, atEdge, row }) => (
        <span key={at} data-met={value >= at} data-row={row} className={styles.mark}>
          <span className={styles.line} style={{ left: `${left}%` }} />
          <span className={styles.name} data-edge={atEdge} style={atEdge ? {} : { left: `${left}%` }}>
            {name}
            <span className={styles.number}>{write(at)}</span>
          </span>
        </span>
      ))}
    </div>
  );
}

type Mark = Threshold & { left: number; atEdge: boolean; row: number };

/** Sets each name below its line, the last against the right edge, and one that would touch its neighbour a row lower. */
function inRows(thresholds: Threshold[], most: number): Mark[] {
  const ends: number[] = [];
  return [...thresholds]
    .sort((a, b) => a.at - b.at)
    .map((threshold) => {
      const x = (threshold.at / most) * LEAST_WIDTH;
      const half = (threshold.label.length * LETTER) / 2;
      const fits = (from: number, row: number) => from > (ends[row] ?? -2) + 1;
      const overEdge = x + half > LEAST_WIDTH;
      const byEdge = overEdge || (!fits(x - half, 0) && x > LEAST_WIDTH / 2 && fits(LEAST_WIDTH - 2 * half, 0));
      const from = byEdge ? LEAST_WIDTH - 2 * half : x - half;
      const row = ends.findIndex((_, index) => fits(from, index));
      const own = row >= 0 ? row : ends.length;
      ends[own] = byEdge ? LEAST_WIDTH : x + half;
      return { ...threshold, left: (100 * threshold.at) / most, atEdge: byEdge, row: own };
    });
}
