import { SeatMark } from '../ui/SeatMark';
import type { Box } from './box';
import styles from './map.module.css';
import type { MapCounter } from './mapProps';
import { SILENT } from './silent';

type CountersProps = { box: Box; counters: readonly MapCounter[]; truth: readonly MapCounter[] };

/** Counters standing at one place: a pair overlaps by a third; what Control alone sees has a broken rim. */
export function Counters({ box, counters, truth }: CountersProps) {
  const all = [
    ...counters.map((counter) => ({ counter, secret: false })),
    ...truth.map((counter) => ({ counter, secret: true })),
  ];
  const size = box.height;
  const step = all.length > 1 ? (box.width - size) / (all.length - 1) : 0;
  return (
    <g className={styles.counters} {...SILENT}>
      {all.map(({ counter, secret }, index) => (
        <g
          key={`${counter.kind} ${counter.label}`}
          className={secret ? styles.secret : undefined}
          transform={`translate(${(box.x + index * step).toFixed(1)} ${box.y.toFixed(1)})`}
        >
          {secret ? (
            <circle
              className={styles.secretRing}
              cx={size / 2}
              cy={size / 2}
              r={size / 2 + 1.5}
              data-hue={counter.seat.hue}
            />
          ) : null}
          <SeatMark
            seat={counter.seat}
            size={counter.kind === 'person' ? size - 6 : size}
            {...(counter.number !== undefined && { number: counter.number })}
            hollow={counter.kind === 'person'}
          />
        </g>
      ))}
    </g>
  );
}
