import styles from './Marking.module.css';
import { useSay } from './useSay';

/** The handling line that stands on top of every screen: words, never colour alone. */
export function Marking({ words }: { words?: string }) {
  const say = useSay();
  return (
    <section className={styles.marking} aria-label={say('ui.handling')}>
      {words ?? say('ui.marking')}
    </section>
  );
}
