import type { Box } from './box';
import { CounterPiece, type LastStand } from './CounterPiece';
import type { MapCounter } from './mapProps';
import styles from './pieces.module.css';
import { SILENT } from './silent';

type CountersProps = {
  place: string;
  box: Box;
  counters: readonly MapCounter[];
  truth: readonly MapCounter[];
  last: LastStand;
};

/** Counters standing at one place: a pair overlaps by a third; what Control alone sees has a broken rim. */
export function Counters({ place, box, counters, truth, last }: CountersProps) {
  const all = [
    ...counters.map((counter) => ({ counter, secret: false })),
    ...truth.map((counter) => ({ counter, secret: true })),
  ];
  const size = box.height;
  const step = all.length > 1 ? (box.width - size) / (all.length - 1) : 0;
  return (
    <g className={styles.counters} {...SILENT}>
      {all.map(({ counter, secret }, index) => (
        <CounterPiece
          key={`${counter.seat.hue} ${counter.kind} ${counter.label}`}
          counter={counter}
          place={place}
          at={[box.x + index * step, box.y]}
          size={size}
          secret={secret}
          last={last}
        />
      ))}
    </g>
  );
}
