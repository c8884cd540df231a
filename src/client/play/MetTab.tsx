import { useSay } from '../ui/useSay';
import styles from './cell.module.css';
import { useAttackerView } from './PlayTable';

/** What the network met at borders and places, newest first: all it knows of the defenders. */
export function MetTab() {
  const say = useSay();
  const view = useAttackerView();
  if (view.met.length === 0) {
    return (
      <div className={styles.side}>
        <p className={styles.calm}>{say('play.nothingMet')}</p>
      </div>
    );
  }
  return (
    <div className={styles.side}>
      <ol className={styles.met}>
        {[...view.met].reverse().map((meeting, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: meetings keep their order and two may be alike
          <li key={index}>
            <span>{say('play.roundShort', { n: meeting.round })}</span>
            <span>{say(meeting.words)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
