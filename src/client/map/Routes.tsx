import { memo } from 'react';
import styles from './land.module.css';
import type { RouteLine } from './routeLines';
import { SILENT } from './silent';
import { pathOf } from './smoothLine';

/** Routes by mode: road solid, rail with ticks, air dashed and bowed, sea in round dots. */
export const Routes = memo(function Routes({ lines }: { lines: readonly RouteLine[] }) {
  return (
    <g className={styles.routes} {...SILENT}>
      {lines.map(({ from, to, mode, line }) => {
        const d = pathOf(line);
        return (
          <g key={`${mode} ${from} ${to}`}>
            <path className={styles[mode]} d={d} />
            {mode === 'rail' ? <path className={styles.ticks} d={d} /> : null}
          </g>
        );
      })}
    </g>
  );
});
