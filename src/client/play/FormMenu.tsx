import { ChevronLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Target } from '../../rules/choices';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import styles from './panel.module.css';
import { useGiveOrder } from './useGiveOrder';

type FormMenuProps = { title: string | null; target: Target; onBack: (() => void) | null };

/** The ways in which one target may be ordered: alert codes, numbers of units, sizes, members. */
export function FormMenu({ title, target, onBack }: FormMenuProps) {
  const say = useSay();
  const { give } = useGiveOrder();
  const menu = useRef<HTMLFieldSetElement>(null);
  useEffect(
    () =>
      menu.current
        ?.querySelector<HTMLButtonElement>('button[data-form]:not([aria-disabled])')
        ?.focus({ preventScroll: false }),
    [],
  );
  return (
    <fieldset className={styles.forms} ref={menu} aria-label={title ?? say('play.formInHand')}>
      {title === null || onBack === null ? null : (
        <div className={styles.formsTitle}>
          <Button look="quiet" size="small" icon={ChevronLeft} aria-label={say('play.otherTarget')} onClick={onBack} />
          <strong>{title}</strong>
        </div>
      )}
      {target.forms.map((form, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: the forms of a target keep their order
          key={index}
          type="button"
          data-form
          className={styles.form}
          aria-disabled={!form.possible || undefined}
          onClick={() => form.possible && give(form.order)}
        >
          <span>{say(form.label)}</span>
          {!form.possible && form.reason !== null ? <span className={styles.hint}>{say(form.reason)}</span> : null}
          {form.note === null ? null : <span className={styles.hint}>{say(form.note)}</span>}
        </button>
      ))}
    </fieldset>
  );
}
