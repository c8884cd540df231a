import { useSay } from '../ui/useSay';
import { ByFileItems } from './ByFileItems';
import type { ByFile } from './byFile';
import styles from './OddsTooltip.module.css';

/** What the seat's own file says of one place, beside it on the map while no order is in hand. */
export function FileCard({ place, items }: { place: string; items: readonly ByFile[] }) {
  const say = useSay();
  return (
    <div className={styles.card}>
      <p className={styles.title}>
        <strong>{say('play.nameOf', { of: { place } })}</strong>
      </p>
      <ByFileItems items={items} />
    </div>
  );
}
