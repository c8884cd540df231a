import { type ReactNode, useId } from 'react';
import styles from './Toggle.module.css';

type ToggleProps<T extends string | number> = {
  /** What is chosen, for those who hear the page. */
  label: string;
  value: T;
  options: { value: T; label: ReactNode; title?: string; lang?: string }[];
  onChange: (value: T) => void;
};

/** One of a few, side by side: arrow keys move, the chosen one is underlined as well as raised. */
export function Toggle<T extends string | number>({ label, value, options, onChange }: ToggleProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.toggle}>
      <legend className="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option} title={option.title} lang={option.lang}>
          <input
            className="unseen"
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            aria-label={option.title}
          />
          <span className={styles.face}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
