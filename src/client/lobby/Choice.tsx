import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Choice.module.css';

type ChoiceProps = {
  name: string;
  value: string;
  chosen: string;
  onChoose: (value: string) => void;
  children: ReactNode;
  tick?: boolean;
};

/** One card of a few, of which one is chosen: a radio button that looks like what it stands for. */
export function Choice({ name, value, chosen, onChoose, children, tick = true }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input
        className="unseen"
        type="radio"
        name={name}
        value={value}
        checked={chosen === value}
        onChange={() => onChoose(value)}
      />
      <span className={styles.card}>
        {children}
        {tick ? <CircleCheck className={styles.tick} aria-hidden="true" size={20} strokeWidth={1.6} /> : null}
      </span>
    </label>
  );
}
