import type { Box, Point } from './box';
import type { Callout } from './mapProps';
import styles from './pieces.module.css';
import { SILENT } from './silent';

type CalloutsProps = {
  callouts: readonly Callout[];
  boxes: ReadonlyMap<string, Box>;
  pointAt: (id: string) => Point | null;
};

/** Numbered notes of the public picture, tied to their place by a line. */
export function Callouts({ callouts, boxes, pointAt }: CalloutsProps) {
  return callouts.map(({ at, number }) => {
    const box = boxes.get(at);
    const point = pointAt(at);
    if (!box || !point) return null;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return (
      <g key={number} className={styles.callout} {...SILENT}>
        <path d={`M${x.toFixed(1)} ${y.toFixed(1)}L${point[0].toFixed(1)} ${point[1].toFixed(1)}`} />
        <circle cx={x} cy={y} r={13} />
        <text x={x} y={y}>
          {number}
        </text>
      </g>
    );
  });
}
