import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';
import styles from './SeatButton.module.css';

type SeatButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & { icon?: LucideIcon };

/** The one thing the seat in use does next, in its hue: Ready, or the choice of a sheet. */
export function SeatButton({ icon: Icon, children, ...rest }: SeatButtonProps) {
  return (
    <button type="button" className={styles.button} {...rest}>
      {Icon ? <Icon aria-hidden="true" size={18} strokeWidth={2} /> : null}
      <span>{children}</span>
    </button>
  );
}
