import { useSettings } from '../settings';
import { Clock } from '../ui/Clock';
import { clockState } from '../ui/remaining';
import { useSay } from '../ui/useSay';
import { exerciseDates } from './exerciseDates';
import { Meter } from './Meter';
import { usePlayTable } from './PlayTable';
import { TimeLine } from './TimeLine';
import styles from './TopBar.module.css';

/** The line that never moves: exercise, round and date, what now, trust and threat, the clock. */
export function TopBar() {
  const say = useSay();
  const language = useSettings((settings) => settings.language);
  const { face, view, room, pictureAt } = usePlayTable();
  const { round, rounds } = view;
  return (
    <div className={styles.bar}>
      <div className={styles.exercise}>
        <span className={styles.vigil}>Vigil</span>
        <span className={styles.title}>
          <h1>{face.title}</h1>
          {room?.group ? <span className={styles.group}>{room.group}</span> : null}
        </span>
      </div>
      <div className={styles.now}>
        <div className={styles.round}>
          <p className={styles.roundWords}>
            <span>
              <strong>{say('play.round', { n: round })}</strong> {say('play.ofRounds', { n: rounds })}
            </span>
            {view.act === 'manhunt' && face.manhunt !== null ? (
              <strong>{say('play.actOf', { act: face.manhunt.title, n: view.actRound, most: view.actRounds })}</strong>
            ) : null}
            <span>{exerciseDates(language, view.from, view.to)}</span>
          </p>
          <span className={styles.pips} aria-hidden="true">
            {Array.from({ length: rounds }, (_, index) => index + 1).map((pip) => (
              <span key={pip} data-pip={pip < round ? 'past' : pip === round ? 'now' : 'ahead'} />
            ))}
          </span>
        </div>
        <p className={styles.whatNow} role="status">
          <strong>{say(view.whatNow.does)}</strong> {view.whatNow.rest === null ? null : say(view.whatNow.rest)}
        </p>
      </div>
      <div className={styles.state}>
        <div className={styles.meters}>
          {view.kind === 'attacker' ? (
            <Meter
              name={say('play.severity')}
              value={view.severity}
              most={view.failAt}
              rest={say('play.ofMost', { n: view.failAt })}
            />
          ) : null}
          <Meter name={say('play.trust')} value={view.trust} most={10} change={view.trustChange} figures={1} />
          {view.kind === 'attacker' ? null : (
            <Meter name={say('play.threat')} value={view.threat} most={4} rest={say(`play.threat${view.threat}`)} />
          )}
          {view.emergency ? <span className={styles.emergency}>{say('play.emergencyOn')}</span> : null}
        </div>
        <Time />
      </div>
      {room?.clock ? <TimeLine clock={room.clock} at={pictureAt} /> : null}
    </div>
  );
}

/** The clock that runs; over one's own stop, which shows it large, the number of the stop. */
function Time() {
  const say = useSay();
  const { view, room, pictureAt } = usePlayTable();
  const stop = view.kind === 'service' ? view.stop : null;
  if (stop !== null) {
    return (
      <div className={styles.clock}>
        <span className={styles.clockName}>{say('play.clockStop')}</span>
        <span className={`figures ${styles.count}`}>
          {stop.index}/{stop.count}
        </span>
      </div>
    );
  }
  if (!room?.clock) return null;
  const state = clockState(room.clock);
  return (
    <div className={styles.clock}>
      <span className={styles.clockName} data-late={state === 'ui.late' || undefined}>
        {say(state ?? (room.clock.kind === 'stop' ? 'play.clockStop' : 'play.clockPlanning'))}
      </span>
      <Clock clock={room.clock} at={pictureAt} size="middle" worded={false} />
    </div>
  );
}
