import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './Button';
import styles from './Dialog.module.css';
import { useSay } from './useSay';

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  /** One sentence under the title. */
  says?: string;
  children?: ReactNode;
  /** The buttons, the main one last. */
  actions?: ReactNode;
  /** False for a question that must be answered: neither Escape nor a click beside it closes. */
  dismissible?: boolean;
  size?: 'usual' | 'wide';
};

/** A sheet over the screen that holds the focus until it is closed. */
export function Dialog({
  open,
  onClose,
  title,
  says,
  children,
  actions,
  dismissible = true,
  size = 'usual',
}: DialogProps) {
  const say = useSay();
  const hold = (event: Event) => {
    if (!dismissible) event.preventDefault();
  };
  return (
    <Radix.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Radix.Portal>
        <div className={styles.veil}>
          <Radix.Content
            className={`${styles.sheet} ${styles[size]}`}
            onOpenAutoFocus={(event) => (dismissible ? undefined : focusSheet(event))}
            onEscapeKeyDown={hold}
            onPointerDownOutside={hold}
            onInteractOutside={hold}
            {...(says === undefined && { 'aria-describedby': undefined })}
          >
            <header className={styles.head}>
              <Radix.Title className={styles.title}>{title}</Radix.Title>
              {dismissible ? (
                <Button look="quiet" size="small" icon={X} aria-label={say('ui.close')} onClick={onClose} />
              ) : null}
            </header>
            {says === undefined ? null : <Radix.Description className={styles.says}>{says}</Radix.Description>}
            {children === undefined ? null : <div className={styles.body}>{children}</div>}
            {actions === undefined ? null : <footer className={styles.actions}>{actions}</footer>}
          </Radix.Content>
        </div>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** A question that must be answered takes the focus itself, so that no answer is one key away from being given. */
function focusSheet(event: Event): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
}
