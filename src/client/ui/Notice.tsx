import { CircleCheck, Info, type LucideIcon, TriangleAlert, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

const ICONS: Record<NoticeTone, LucideIcon> = { calm: Info, good: CircleCheck, warn: WifiOff, bad: TriangleAlert };
export type NoticeTone = 'calm' | 'good' | 'warn' | 'bad';

type NoticeProps = {
  tone: NoticeTone;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  icon?: LucideIcon;
  spoken?: boolean;
};

/** A sentence that matters now: what happened, what is safe, one way out. */
export function Notice({ tone, title, children, actions, icon, spoken = true }: NoticeProps) {
  const Icon = icon ?? ICONS[tone];
  return (
    <div
      className={`${styles.notice} ${styles[tone]}`}
      role={spoken ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      <Icon className={styles.icon} aria-hidden="true" size={20} strokeWidth={1.8} />
      <p className={styles.words}>
        <strong>{title}</strong> {children}
      </p>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
