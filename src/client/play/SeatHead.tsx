import { CircleHelp, ListChecks } from 'lucide-react';
import { Button } from '../ui/Button';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';
import styles from './panel.module.css';
import { useDesk } from './useDesk';

/** Whose seat this is, what it can do, and on a tablet the way to the orders written. */
export function SeatHead() {
  const say = useSay();
  const { seat, view } = usePlayTable();
  const { writtenOpen, show } = useDesk();
  return (
    <div className={styles.seatHead}>
      <SeatMark seat={seat} size={32} />
      <div>
        <h2 className={styles.seatName}>{seat.name}</h2>
        <p className={styles.seatSays}>
          {say(view.kind === 'attacker' ? `play.${view.doctrine}Doctrine` : 'play.yourSeat')}
        </p>
      </div>
      <span className={styles.dockOnly}>
        <Button
          look="quiet"
          size="small"
          icon={ListChecks}
          aria-expanded={writtenOpen}
          onClick={() => show({ writtenOpen: !writtenOpen })}
        >
          {say('play.ordersCount', { n: view.orders.length })}
        </Button>
      </span>
      <Button
        icon={CircleHelp}
        aria-label={say('play.help')}
        title={say('play.help')}
        onClick={() => show({ sheet: { sheet: 'firstLook' } })}
      />
    </div>
  );
}
