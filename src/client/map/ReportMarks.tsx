import type { Box } from './box';
import type { ReportMark } from './mapProps';
import styles from './pieces.module.css';
import { SILENT } from './silent';

const SLOTS = 6;
const SLOT = 7;
const BASE = 12;
const TALLEST = 10;

type ReportMarksProps = { box: Box; marks: readonly ReportMark[]; round: number };

/** Six rounds of reports about a place, oldest left: height is weight, outlined is half weight, below is nothing seen. */
export function ReportMarks({ box, marks, round }: ReportMarksProps) {
  const slots = Array.from({ length: SLOTS }, (_, slot) =>
    marks.filter((mark) => mark.age !== 'none' && slotOf(mark, round) === slot).slice(-3),
  );
  return (
    <g className={styles.strip} transform={`translate(${box.x.toFixed(1)} ${box.y.toFixed(1)})`} {...SILENT}>
      <path className={styles.stripBase} d={`M1 ${BASE}H${2 + SLOTS * SLOT}`} />
      {slots.flatMap((inSlot, slot) =>
        inSlot.map((mark, index) => {
          const step = (SLOT - 1) / inSlot.length;
          const tall = Math.min(TALLEST, 2.5 + Math.abs(mark.weight) * 3.4);
          const height = mark.nothing ? 3.5 : tall;
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: bars of one slot have no other name and never move
              key={`${slot} ${index}`}
              className={mark.age === 'half' ? styles.barHalf : styles.bar}
              x={2 + slot * SLOT + index * step}
              y={mark.nothing ? BASE + 1 : BASE - 0.5 - height}
              width={Math.max(1.6, step - 1)}
              height={height}
            />
          );
        }),
      )}
    </g>
  );
}

/** The newest reports a reader can have in planning are of the round before: they stand in the last slot. */
function slotOf(mark: ReportMark, round: number): number {
  return Math.max(0, Math.min(SLOTS - 1, SLOTS - (round - mark.round)));
}
