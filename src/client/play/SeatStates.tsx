import { Check } from 'lucide-react';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';
import styles from './panel.module.css';

/** Who is ready and who still writes, as this seat may know it. */
export function SeatStates() {
  const say = useSay();
  const { face, view } = usePlayTable();
  if (view.kind === 'attacker') {
    return <p className={styles.readyWords}>{say(view.othersWriting ? 'play.othersWriting' : 'play.othersReady')}</p>;
  }
  return (
    <ul className={styles.seats} aria-label={say('play.otherServices')}>
      {view.seats
        .filter(({ seat }) => seat !== view.seat)
        .map(({ seat: id, state }) => {
          const seat = face.seats.find((candidate) => candidate.id === id);
          if (seat === undefined) return null;
          return (
            <li key={id} title={seat.name}>
              <SeatMark seat={seat} size={18} label={seat.name} />
              {state === 'ready' ? <Check aria-hidden="true" size={14} strokeWidth={2} /> : null}
              <span>{say(`play.${state}State`)}</span>
            </li>
          );
        })}
    </ul>
  );
}
