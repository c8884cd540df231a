import { MessageCircleQuestion, UserRoundPen } from 'lucide-react';
import type { ControlRoom } from '../../game/room';
import { levelName, USUAL_LEVEL } from '../lobby/levels';
import { Button } from '../ui/Button';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { useConsole } from './console';
import styles from './SeatsPanel.module.css';
import { seatStatus } from './seatStatus';

type SeatInRoom = ControlRoom['seats'][number];

/** One seat: who plays it, how it stands, what it last said, and a way to change who plays. */
export function SeatRow({
  seat,
  now,
  onChange,
  onWhy,
}: {
  seat: SeatInRoom;
  now: number;
  onChange: () => void;
  onWhy: () => void;
}) {
  const say = useSay();
  const { face, view, room, reasons } = useConsole();
  const mark = face.seats.find(({ id }) => id === seat.seat);
  const seen = view.seats.find((each) => each.seat === seat.seat);
  if (mark === undefined || seen === undefined) return null;
  const { icon: Icon, key, time, needs } = seatStatus(seat, seen, room.status, now);
  const holder = room.control.joiners.find(({ id }) => id === seat.holder);
  const who =
    seat.by === 'ai'
      ? say('control.aiBy', { level: { words: levelName(mark.kind, seat.level ?? USUAL_LEVEL) } })
      : (holder?.name ?? say('control.free'));
  return (
    <li className={`${styles.seat} ${seen.state === 'deciding' ? styles.deciding : ''}`}>
      <SeatMark seat={mark} size={22} />
      <span className={styles.seatName}>
        <strong>{mark.name}</strong>
        <span className={styles.who}>{who}</span>
      </span>
      <span className={`${styles.status} ${styles[needs]}`}>
        <Icon aria-hidden="true" size={15} strokeWidth={1.8} />
        {say(`control.state_${key}`, time === undefined ? {} : { time })}
      </span>
      <span className={styles.last}>
        {room.status === 'open' || room.status === 'ended' ? null : (
          <>
            <span>{say('control.ordersN', { n: seen.orders })}</span>
            <LastWord at={seat.lastCommand} now={now} />
          </>
        )}
      </span>
      <span className={styles.buttons}>
        {seat.by === 'ai' || reasons.some((one) => one.seat === seat.seat) ? (
          <Button
            look="quiet"
            size="small"
            icon={MessageCircleQuestion}
            aria-label={say('control.whyTitle', { seat: mark.name })}
            title={say('control.why')}
            onClick={onWhy}
          />
        ) : null}
        <Button
          look="quiet"
          size="small"
          icon={UserRoundPen}
          aria-label={say('control.changeSeat', { seat: mark.name })}
          title={say('control.change')}
          onClick={onChange}
          disabled={room.status === 'ended'}
        />
      </span>
    </li>
  );
}

function LastWord({ at, now }: { at: number | null; now: number }) {
  const say = useSay();
  if (at === null) return <span>{say('control.noWord')}</span>;
  const seconds = Math.max(0, Math.round((now - at) / 1000));
  return (
    <span>
      {seconds < 120
        ? say('control.lastOrder', { n: seconds })
        : say('control.lastOrderMinutes', { n: Math.floor(seconds / 60) })}
    </span>
  );
}
