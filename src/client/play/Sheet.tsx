import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../ui/Button';
import { Clock } from '../ui/Clock';
import { clockState } from '../ui/remaining';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';
import styles from './sheet.module.css';
import { TimeLine } from './TimeLine';

type SheetProps = {
  title: string;
  /** Where and when, in one line. */
  line: string;
  /** Shows the running clock in large. */
  timed?: boolean;
  /** Null for a sheet that must be answered. */
  onClose: (() => void) | null;
  /** Number keys choose while no text is being written. */
  onKey?: (key: string) => boolean;
  foot?: ReactNode;
  children: ReactNode;
};

/** A sheet over map and log, never over my service or the file. The focus moves to its title and back when it closes; to the papers where it came from nowhere. */
export function Sheet({ title, line, timed = false, onClose, onKey, foot, children }: SheetProps) {
  const say = useSay();
  const id = useId();
  const { seat, room, pictureAt } = usePlayTable();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      const stands = before instanceof HTMLElement && before !== document.body && before.isConnected;
      const back = stands ? before : document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
      back?.focus({ preventScroll: true });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (key === 'Escape' && onClose !== null) {
      event.stopPropagation();
      onClose();
      return;
    }
    const writes =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
    if (writes || event.ctrlKey || event.metaKey || event.altKey) return;
    if (onKey?.(key)) event.preventDefault();
  };
  return (
    <div className={styles.veil}>
      <div className={styles.sheet} role="dialog" aria-labelledby={id} onKeyDown={onKeyDown} data-hue={seat.hue}>
        <div className={styles.head}>
          <SeatMark seat={seat} size={34} />
          <div className={styles.titles}>
            <h2 id={id} ref={heading} tabIndex={-1}>
              {title}
            </h2>
            <p>{line}</p>
          </div>
          {timed && room?.clock ? (
            <div className={styles.clock}>
              <span>{say(clockState(room.clock) ?? 'play.decideWithin')}</span>
              <Clock clock={room.clock} at={pictureAt} size="large" worded={false} speaks={false} />
            </div>
          ) : null}
          {onClose === null ? null : <Button look="quiet" icon={X} aria-label={say('play.close')} onClick={onClose} />}
          {timed && room?.clock ? <TimeLine clock={room.clock} at={pictureAt} /> : null}
        </div>
        <div className={styles.body}>{children}</div>
        {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
      </div>
    </div>
  );
}
