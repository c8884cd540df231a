import type { NewExercise } from '../../game/roomAction';
import { Field } from '../ui/Field';
import { useSay } from '../ui/useSay';
import styles from './NewExercise.module.css';

type Timers = NewExercise['timers'];
/** Seconds that a round's orders and a stop may take, unless Control says otherwise. */
export const START_TIMERS: Timers = { planning: 240, stop: 45, mode: 'soft' };
const PLANNING_MINUTES = [2, 3, 4, 5, 6, 8, 10];
const STOP_SECONDS = [30, 45, 60, 90, 120];
const UNTIMED = 'none';

const secondsOf = (value: string): number | null => (value === UNTIMED ? null : Number(value));

/** The clocks of an exercise. */
export function TimersForm({ timers, onChange }: { timers: Timers; onChange: (timers: Timers) => void }) {
  const say = useSay();
  return (
    <fieldset className={styles.timers}>
      <legend className={styles.heading}>{say('lobby.timers')}</legend>
      <p className={styles.hint}>{say('lobby.timersHint')}</p>
      <div className={styles.pair}>
        <Field label={say('lobby.planning')}>
          {(ties) => (
            <select
              {...ties}
              value={timers.planning ?? UNTIMED}
              onChange={(event) => onChange({ ...timers, planning: secondsOf(event.target.value) })}
            >
              {PLANNING_MINUTES.map((minutes) => (
                <option key={minutes} value={minutes * 60}>
                  {say('lobby.minutesN', { n: minutes })}
                </option>
              ))}
              <option value={UNTIMED}>{say('lobby.untimed')}</option>
            </select>
          )}
        </Field>
        <Field label={say('lobby.stop')}>
          {(ties) => (
            <select
              {...ties}
              value={timers.stop ?? UNTIMED}
              onChange={(event) => onChange({ ...timers, stop: secondsOf(event.target.value) })}
            >
              {STOP_SECONDS.map((seconds) => (
                <option key={seconds} value={seconds}>
                  {say('lobby.secondsN', { n: seconds })}
                </option>
              ))}
              <option value={UNTIMED}>{say('lobby.untimed')}</option>
            </select>
          )}
        </Field>
      </div>
      {timers.planning === null ? null : (
        <Field label={say('lobby.mode')}>
          {(ties) => (
            <select
              {...ties}
              value={timers.mode}
              onChange={(event) => onChange({ ...timers, mode: event.target.value === 'hard' ? 'hard' : 'soft' })}
            >
              <option value="soft">{say('lobby.soft')}</option>
              <option value="hard">{say('lobby.hard')}</option>
            </select>
          )}
        </Field>
      )}
    </fieldset>
  );
}
