import styles from './WeightBar.module.css';

const PIXELS_A_POINT = 16;
const MOST = 3;

type WeightBarProps = { weight: number; age: 'full' | 'half' | 'none' };

/** A report's weight now as a bar round a zero line: to the right for, hollow and to the left against, striped at half. */
export function WeightBar({ weight, age }: WeightBarProps) {
  const width = Math.min(MOST, Math.abs(weight)) * PIXELS_A_POINT;
  const against = weight < 0;
  return (
    <svg
      className={styles.bar}
      width={2 * MOST * PIXELS_A_POINT}
      height="10"
      viewBox={`${-MOST * PIXELS_A_POINT} 0 ${2 * MOST * PIXELS_A_POINT} 10`}
      aria-hidden="true"
      focusable="false"
    >
      <line className={styles.zero} x1="0" x2="0" y1="0" y2="10" />
      {width > 0 && (
        <rect
          className={against ? styles.against : styles.for}
          data-age={age}
          x={against ? -width : 0}
          y="2"
          width={Math.max(2, width)}
          height="6"
        />
      )}
      {age === 'half' && !against && width > 4 && <path className={styles.stripes} d={stripes(width)} />}
    </svg>
  );
}

/** Upright cuts through a bar of this width. */
function stripes(width: number): string {
  let path = '';
  for (let x = 3; x < width; x += 4) path += `M${x} 2v6`;
  return path;
}
