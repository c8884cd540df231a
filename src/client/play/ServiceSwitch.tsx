import { Check, Hand } from 'lucide-react';
import { useStore } from 'zustand';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';
import styles from './panel.module.css';
import { useDesk } from './useDesk';
import { useOrderInHand } from './useOrderInHand';

/** For a holder of several seats: which one is in use. Their files stay apart. */
export function ServiceSwitch() {
  const say = useSay();
  const { session, face, view: inUse } = usePlayTable();
  const views = useStore(session.table, (table) => table.views);
  const sit = useDesk((desk) => desk.sit);
  const putBack = useOrderInHand((hand) => hand.putBack);
  const held = face.seats.flatMap((seat) => {
    const view = views[seat.id];
    return view === undefined || view.kind === 'control' ? [] : [{ seat, view }];
  });
  if (held.length < 2) return null;
  return (
    <nav className={styles.switch} aria-label={say('play.yourSeats')}>
      {held.map(({ seat, view }) => {
        const wants =
          view.kind === 'service' && (view.stop !== null || view.cards.some((card) => card.answer === null));
        return (
          <button
            key={seat.id}
            type="button"
            data-hue={seat.hue}
            className={styles.switchSeat}
            aria-current={seat.id === inUse.seat ? 'true' : undefined}
            onClick={() => {
              putBack();
              sit(seat.id);
            }}
          >
            <SeatMark seat={seat} size={22} />
            <span>{seat.name}</span>
            {view.ready ? <Check role="img" aria-label={say('play.readyState')} size={14} /> : null}
            {wants && !view.ready ? <Hand role="img" aria-label={say('play.wantsYou')} size={14} /> : null}
          </button>
        );
      })}
    </nav>
  );
}
