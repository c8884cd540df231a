import { Signpost } from 'lucide-react';
import { useSay } from '../ui/useSay';
import styles from './GuideLine.module.css';
import { usePlayTable } from './PlayTable';

/** In a guided round, what to try next; nothing in any other. */
export function GuideLine() {
  const say = useSay();
  const { guide } = usePlayTable().view;
  return (
    <div className={styles.guide} role="status" data-suggests={guide?.suggests ?? undefined}>
      {guide === null ? null : (
        <p>
          <Signpost aria-hidden="true" size={16} strokeWidth={1.8} />
          <strong>{say('play.guide')}</strong> {guide.text}
        </p>
      )}
    </div>
  );
}
