import { Pause, Timer } from 'lucide-react';
import type { RoomClock } from '../../game/room';
import styles from './Clock.module.css';
import { spokenMark, writeClock } from './remaining';
import { useRemaining } from './useRemaining';
import { useSay } from './useSay';

type ClockProps = {
  clock: RoomClock;
  /** When `clock` came, in milliseconds of this device. */
  at: number;
  size?: 'usual' | 'middle' | 'large';
  /** False where its label says that it stands still or has run out. */
  worded?: boolean;
  /** Says aloud when 30 and 10 seconds are left. */
  speaks?: boolean;
};

/** The time left, counted on this device between two pictures. It never blinks; below 30 seconds it changes colour and gains an icon. */
export function Clock({ clock, at, size = 'usual', worded = true, speaks = true }: ClockProps) {
  const say = useSay();
  const left = useRemaining(clock, at, 250);
  const mark = clock.running ? spokenMark(left) : null;
  const short = clock.running && left <= 30_000;
  return (
    <div className={`${styles.clock} ${styles[size]} ${short ? styles.short : ''}`}>
      <span className={styles.face}>
        {short ? <Timer aria-hidden="true" size={18} strokeWidth={1.8} /> : null}
        {clock.running ? null : <Pause aria-hidden="true" size={16} strokeWidth={1.8} />}
        <span className="figures" role="timer" aria-label={say('ui.timeLeft')}>
          {writeClock(left)}
        </span>
        {worded && clock.late ? <span className={styles.word}>{say('ui.late')}</span> : null}
        {worded && !clock.running ? <span className={styles.word}>{say('ui.stopped')}</span> : null}
      </span>
      {speaks ? (
        <span className="unseen" role="status">
          {mark === null ? '' : say('ui.secondsLeft', { n: mark })}
        </span>
      ) : null}
    </div>
  );
}
