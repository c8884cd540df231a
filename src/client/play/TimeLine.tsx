import type { RoomClock } from '../../game/room';
import { useRemaining } from '../ui/useRemaining';
import styles from './TimeLine.module.css';

/** The thin line on the lower edge of the top bar, or of a sheet's head, that grows shorter with the time left; an ornament beside the clock. */
export function TimeLine({ clock, at }: { clock: RoomClock; at: number }) {
  const left = useRemaining(clock, at, 1000);
  const share = clock.total > 0 ? Math.min(1, left / clock.total) : 0;
  return (
    <span
      className={styles.timeLine}
      data-short={(clock.running && left <= 30_000) || undefined}
      data-still={!clock.running || undefined}
      style={{ transform: `scaleX(${share.toFixed(4)})` }}
      aria-hidden="true"
    />
  );
}
