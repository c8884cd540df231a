import styles from './OddsDots.module.css';

const DOTS = Array.from({ length: 10 }, (_, index) => index);

/** A chance as ten dots in the seat's hue; an ornament beside its words. */
export function OddsDots({ chance }: { chance: number }) {
  const full = Math.round(chance * 10);
  return (
    <svg className={styles.dots} viewBox="0 0 110 10" aria-hidden="true" focusable="false">
      {DOTS.map((dot) => (
        <circle key={dot} className={dot < full ? styles.full : styles.empty} cx={5.5 + dot * 11} cy="5" r="3.4" />
      ))}
    </svg>
  );
}
