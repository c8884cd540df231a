import { useId } from 'react';
import { useSay } from '../ui/useSay';
import styles from './sheet.module.css';

/** One line of why, for the review; it may stay empty. */
export function ReasonLine({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.reason}>
      <label className={styles.label} htmlFor={id}>
        {say('play.whyInOneLine')}
      </label>
      <input
        id={id}
        type="text"
        maxLength={400}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
