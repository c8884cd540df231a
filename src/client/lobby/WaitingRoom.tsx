import { Hourglass, LogOut } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { Room } from '../../game/room';
import type { TableFace } from '../../view/face';
import { closeSession } from '../connect/heldSession';
import type { OpenSession } from '../connect/sitDown';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { Screen } from './Screen';
import styles from './WaitingRoom.module.css';

/** Before the exercise: waiting for a seat, then for the start. The page goes on by itself. */
export function WaitingRoom({ session, room, face }: { session: OpenSession; room: Room; face: TableFace | null }) {
  const say = useSay();
  const [, go] = useLocation();
  const connection = useStore(session.table, (table) => table.connection);
  const seats = face?.seats.filter(({ id }) => room.me.seats.includes(id)) ?? [];
  const seated = room.me.role !== 'waiting';
  const leave = () => {
    closeSession();
    go('/');
  };
  return (
    <Screen
      title={say(seated ? 'lobby.waitingBegin' : 'lobby.waiting')}
      {...(room.group !== '' && { says: room.group })}
    >
      <div className={styles.room}>
        {connection === 'lost' ? (
          <Notice
            tone="warn"
            title={say('ui.lost')}
            actions={<Button onClick={session.retry}>{say('ui.tryNow')}</Button>}
          >
            {say('lobby.waitingLost')}
          </Notice>
        ) : null}
        <section className={styles.card}>
          <Hourglass aria-hidden="true" size={26} strokeWidth={1.5} />
          <p className={styles.now} role="status">
            {say(seated ? 'lobby.waitingBeginSays' : 'lobby.waitingSays', { name: room.me.name })}
          </p>
          {seats.length === 0 ? null : (
            <>
              <h2 className={styles.heading}>{say(seats.length === 1 ? 'lobby.yourSeat' : 'lobby.yourSeats')}</h2>
              <ul className={styles.seats}>
                {seats.map((seat) => (
                  <li key={seat.id} className={styles.seat}>
                    <SeatMark seat={seat} size={36} />
                    <span>
                      <strong className={styles.name}>{seat.name}</strong>
                      <span className={styles.brief}>{seat.brief}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <section className={styles.meanwhile}>
          <h2 className={styles.heading}>{say('lobby.meanwhile')}</h2>
          <p>{say('lobby.meanwhileIdea')}</p>
          <p>
            <Link href="/rules">{say('lobby.meanwhileRules')}</Link>
          </p>
          <Button icon={LogOut} onClick={leave}>
            {say('lobby.leave')}
          </Button>
        </section>
      </div>
    </Screen>
  );
}
