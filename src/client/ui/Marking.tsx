import styles from './Marking.module.css';
import { useSay } from './useSay';

/** The handling line that stands on top of every screen: words, never colour alone. */
export function Marking({ words }: { words?: string }) {
  const say = useSay();
  return <p className={styles.marking}>{words ?? say('ui.marking')}</p>;
}
