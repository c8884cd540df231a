import { forwardRef, type InputHTMLAttributes } from 'react';
import styles from './CodeBoxes.module.css';

/** How many characters a joining code has. */
export const CODE_LENGTH = 6;

/** A code as typed or pasted, with spaces and hyphens, as the server knows it. */
export const plainCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, CODE_LENGTH);

/** A code as it is shown: two groups of three. */
export const shownCode = (code: string): string =>
  code.length === CODE_LENGTH ? `${code.slice(0, 3)}-${code.slice(3)}` : code;

type CodeBoxesProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'className'> & {
  value: string;
  onCode: (code: string) => void;
};

/** Six boxes that are one field: what is typed or pasted fills them from the left. */
export const CodeBoxes = forwardRef<HTMLInputElement, CodeBoxesProps>(function CodeBoxes(
  { value, onCode, ...rest },
  ref,
) {
  const places = Array.from({ length: CODE_LENGTH }, (_, place) => place);
  return (
    <span className={styles.code}>
      <input
        ref={ref}
        className={styles.input}
        value={value}
        onChange={(event) => onCode(plainCode(event.target.value))}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...rest}
      />
      <span className={styles.boxes} aria-hidden="true">
        {places.map((place) => (
          <span
            key={place}
            className={`${styles.box} ${place === Math.min(value.length, CODE_LENGTH - 1) ? styles.next : ''}`}
          >
            {value[place]}
          </span>
        ))}
      </span>
    </span>
  );
});
