import { Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import styles from './CopyLine.module.css';

/** A line to be copied. Where the browser keeps the clipboard from the page, the line is selected instead. */
export function CopyLine({ value, label }: { value: string; label: string }) {
  const say = useSay();
  const line = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<'copied' | 'selected' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setDone('copied');
    } catch {
      line.current?.focus();
      line.current?.select();
      setDone('selected');
    }
  };
  return (
    <div className={styles.line}>
      <input
        ref={line}
        className={styles.value}
        readOnly
        value={value}
        aria-label={label}
        onFocus={(event) => event.target.select()}
      />
      <Button icon={Copy} onClick={() => void copy()} aria-label={label}>
        {say('ui.copy')}
      </Button>
      <span className={styles.done} role="status">
        {done === null ? '' : say(`ui.${done}`)}
      </span>
    </div>
  );
}
