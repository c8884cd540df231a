import styles from './Counter.module.css';
import { DRAGGED } from './dragged';
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
  /** Picks it up to be dragged; without it the counter stays where it is. */
  onDrag?: (() => void) | undefined;
  /** It was let go where nothing takes it. */
  onDropNowhere?: (() => void) | undefined;
};

/** One counter in its slot: free, in hand, or spent with a line under it. */
export function Counter({ seat, number, state, label, blank = false, onTake, onDrag, onDropNowhere }: CounterProps) {
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
      draggable={onDrag !== undefined}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED.counter, number);
        event.dataTransfer.effectAllowed = 'move';
        if (onDrag) setTimeout(onDrag);
      }}
      onDragEnd={(event) => {
        if (event.dataTransfer.dropEffect === 'none') onDropNowhere?.();
      }}
    >
      {mark}
    </button>
  );
}
