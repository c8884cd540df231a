import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  /** `main` is the one thing to do here; `quiet` has no ground; `grave` cannot be taken back. */
  look?: 'main' | 'plain' | 'quiet' | 'grave';
  size?: 'small' | 'usual' | 'large';
  icon?: LucideIcon;
  wide?: boolean;
  children?: ReactNode;
};

/** A button as everywhere on the table: an icon beside its word, never an icon alone without a label. */
export function Button({
  look = 'plain',
  size = 'usual',
  icon: Icon,
  wide = false,
  type = 'button',
  children,
  ...rest
}: ButtonProps) {
  const names = [styles.button, styles[look], styles[size], wide ? styles.wide : ''].join(' ');
  return (
    <button type={type} className={names} {...rest}>
      {Icon ? <Icon aria-hidden="true" size={size === 'small' ? 14 : 16} strokeWidth={1.8} /> : null}
      {children === undefined ? null : <span>{children}</span>}
    </button>
  );
}
