import { useSay } from '../ui/useSay';
import styles from './TopBar.module.css';
import { useNumber } from './useNumber';

type MeterProps = {
  name: string;
  value: number;
  most: number;
  /** Words after the figure: "serious", "of 3". */
  rest?: string;
  /** Change in the last round; nothing is said of none. */
  change?: number;
  /** Figures after the point. */
  figures?: 0 | 1;
};

/** One public figure with its words and a row of boxes. */
export function Meter({ name, value, most, rest, change = 0, figures = 0 }: MeterProps) {
  const say = useSay();
  const write = useNumber();
  const boxes = Array.from({ length: most }, (_, index) =>
    index + 1 <= value ? 'full' : index + 0.5 <= value ? 'half' : 'empty',
  );
  return (
    <div className={styles.meter}>
      <p className={styles.meterWords}>
        <span>{name}</span> <strong className="figures">{write(value, figures)}</strong>{' '}
        {change === 0 ? null : (
          <span className={`figures ${change < 0 ? styles.fell : styles.rose}`}>
            <span aria-hidden="true">{write(change, 1, true)}</span>
            <span className="unseen">{say(change < 0 ? 'play.fell' : 'play.rose', { by: Math.abs(change) })}</span>
          </span>
        )}
        {rest === undefined ? null : <span className={styles.rest}>{rest}</span>}
      </p>
      <span className={styles.boxes} aria-hidden="true">
        {boxes.map((box, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no name but their place
          <span key={index} data-box={box} />
        ))}
      </span>
    </div>
  );
}
