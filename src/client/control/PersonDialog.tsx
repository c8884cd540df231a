import { useState } from 'react';
import type { ControlRoom } from '../../game/room';
import type { FaceSeat } from '../../view/face';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { useConsole } from './console';
import styles from './SeatDialog.module.css';

type Joiner = ControlRoom['joiners'][number];

/** Which seats a person holds: one, several services merged in one hand, or none. */
export function PersonDialog({ joiner, onClose }: { joiner: Joiner; onClose: () => void }) {
  const say = useSay();
  const { face, room, act } = useConsole();
  const [seats, setSeats] = useState<string[]>(joiner.seats);
  const kindOf = (id: string): FaceSeat['kind'] | undefined => face.seats.find((seat) => seat.id === id)?.kind;
  const barred = (seat: FaceSeat): boolean => seats.some((id) => kindOf(id) !== seat.kind);
  /** A seat with those that were merged with it when the exercise was made. */
  const togetherWith = (seat: string): string[] => {
    const first = room.control.seats.find((each) => each.seat === seat)?.with ?? seat;
    return room.control.seats
      .filter((each) => each.seat === seat || each.seat === first || each.with === first)
      .map((each) => each.seat);
  };
  const heldBy = (seat: FaceSeat): string => {
    const now = room.control.seats.find((each) => each.seat === seat.id);
    const other = room.control.joiners.find(({ id }) => id === now?.holder && id !== joiner.id);
    if (other !== undefined) return say('control.heldBy', { name: other.name });
    return now?.by === 'ai' ? say('control.heldByAi') : '';
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('control.personTitle', { name: joiner.name })}
      says={say('control.personSays')}
      actions={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button
            look="main"
            onClick={() => {
              onClose();
              void act({ type: 'seat', joiner: joiner.id, seats });
            }}
          >
            {say('control.save')}
          </Button>
        </>
      }
    >
      <div className={styles.ticks}>
        {face.seats.map((seat) => (
          <label key={seat.id} className={styles.tick} data-off={barred(seat) || undefined}>
            <input
              type="checkbox"
              checked={seats.includes(seat.id)}
              disabled={barred(seat)}
              onChange={(event) =>
                setSeats(
                  event.target.checked
                    ? [...new Set([...seats, ...togetherWith(seat.id)])]
                    : seats.filter((id) => id !== seat.id),
                )
              }
            />
            <SeatMark seat={seat} size={26} />
            <span className={styles.name}>{seat.name}</span>
            <span className={styles.held}>{heldBy(seat)}</span>
          </label>
        ))}
      </div>
      <p className={styles.held}>{say('control.attackerAlone')}</p>
    </Dialog>
  );
}
