import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import type { LogLine } from '../../view/seatView';
import { useSay } from '../ui/useSay';
import styles from './Log.module.css';
import { logIcon } from './logIcon';
import { usePlayTable } from './PlayTable';
import { useDesk } from './useDesk';

/** What happened, in sentences, newest first; a line about a place leads there. */
export function Log() {
  const say = useSay();
  const { view } = usePlayTable();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.log} data-open={open || undefined}>
      <h2 className={styles.head}>
        <span id="log-title">{say('play.log')}</span>
        <span className={styles.tip}>{say('play.logTip')}</span>
        <button
          type="button"
          className={styles.more}
          aria-expanded={open}
          aria-label={say('play.wholeLog')}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDown aria-hidden="true" size={18} /> : <ChevronUp aria-hidden="true" size={18} />}
        </button>
      </h2>
      {view.log.length === 0 ? <p className={styles.none}>{say('play.logEmpty')}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled list must be reachable by key */}
      <ol className={styles.lines} tabIndex={0} aria-labelledby="log-title">
        {view.log.map((line) => (
          <Line key={line.id} line={line} now={line.round >= view.round} />
        ))}
      </ol>
    </div>
  );
}

function Line({ line, now }: { line: LogLine; now: boolean }) {
  const say = useSay();
  const show = useDesk((desk) => desk.show);
  const Icon = logIcon(line.icon);
  const body = (
    <>
      <span className={styles.round}>{say('play.roundShort', { n: line.round })}</span>
      <Icon aria-hidden="true" size={16} strokeWidth={1.8} />
      <span className={styles.words}>{say(line.words)}</span>
    </>
  );
  const { place } = line;
  return (
    <li data-now={now || undefined}>
      {place === null ? (
        <span className={styles.line}>{body}</span>
      ) : (
        <button
          type="button"
          className={styles.line}
          onClick={() => {
            show({ pointed: null });
            show({ pointed: place });
          }}
        >
          {body}
        </button>
      )}
    </li>
  );
}
