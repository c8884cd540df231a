import { useStore } from 'zustand';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { WhyList } from '../why/WhyList';
import { usePlayTable } from './PlayTable';
import styles from './sheet.module.css';

/** Why the computer's seats did what they did: open to everybody once the truth is. */
export function WhyItDid() {
  const say = useSay();
  const { session, face } = usePlayTable();
  const reasons = useStore(session.table, (table) => table.reasons);
  const seats = face.seats.filter(({ id }) => reasons.some(({ seat }) => seat === id));
  if (seats.length === 0) return null;
  return (
    <section>
      <h3 className={styles.section}>{say('play.whyItDid')}</h3>
      {seats.map((seat) => (
        <details key={seat.id} className={styles.why}>
          <summary>
            <SeatMark seat={seat} size={18} /> {seat.name}
          </summary>
          <WhyList reasons={reasons.filter((one) => one.seat === seat.id)} />
        </details>
      ))}
    </section>
  );
}
