import { useSay } from '../ui/useSay';
import { type ByFile, fileChance } from './byFile';
import styles from './OddsTooltip.module.css';

/** Chances that the seat's own file gives, under one small heading; nothing where it says nothing. */
export function ByFileItems({ items }: { items: readonly ByFile[] }) {
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <div className={styles.byFile}>
      <p className={styles.byFileHead}>{say('odds.byFile')}</p>
      <ul>
        {items.map(({ chance, words }) => (
          <li key={words.key}>
            <strong>{say(fileChance(chance))}</strong> {say(words)}
          </li>
        ))}
      </ul>
    </div>
  );
}
