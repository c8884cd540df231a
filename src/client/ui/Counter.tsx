import styles from './Counter.module.css';
import { type MarkedSeat, SeatMark } from './SeatMark';

type CounterProps = {
  seat: MarkedSeat;
  number: string;
  state: 'free' | 'spent' | 'inHand';
  /** Spoken name with its state. */
  label: string;
  blank?: boolean;
  /** Picks it up; a spent counter is no button. */
  onTake?: (() => void) | undefined;
};

/** One counter in its slot: free, in hand, or spent with a line under it. */
export function Counter({ seat, number, state, label, blank = false, onTake }: CounterProps) {
  const mark = <SeatMark seat={seat} number={number} blank={blank} />;
  if (onTake === undefined || state === 'spent') {
    return (
      <span className={styles.slot} data-state={state} role="img" aria-label={label}>
        {mark}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={styles.slot}
      data-state={state}
      aria-label={label}
      aria-pressed={state === 'inHand'}
      onClick={onTake}
    >
      {mark}
    </button>
  );
}
