import styles from './Loading.module.css';
import { Marking } from './Marking';
import { useSay } from './useSay';

/** While a screen is on its way. */
export function Loading({ words }: { words?: string }) {
  const say = useSay();
  return (
    <>
      <Marking />
      <main className={styles.loading}>
        <p role="status">{words ?? say('ui.loading')}</p>
      </main>
    </>
  );
}
