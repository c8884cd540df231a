import { useLocation } from 'wouter';
import type { OutcomeInView } from '../../view/seatView';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';
import { SeatButton } from './SeatButton';
import { Sheet } from './Sheet';
import styles from './sheet.module.css';
import { TruthCards } from './TruthCards';
import { TruthPeople } from './TruthPeople';
import { useNumber } from './useNumber';

/** How the exercise ended, and, once it is revealed, who was who and what was done at the time. */
export function OutcomeSheet({ outcome, onClose }: { outcome: OutcomeInView; onClose: () => void }) {
  const say = useSay();
  const write = useNumber();
  const { view } = usePlayTable();
  const [, go] = useLocation();
  return (
    <Sheet
      title={outcome.title}
      line={say('play.outcomeLine', { round: outcome.round, why: { words: { key: `play.${outcome.why}Why` } } })}
      onClose={onClose}
      foot={
        <div className={styles.buttons}>
          <Button onClick={onClose}>{say('play.lookAtMap')}</Button>
          <div>
            <SeatButton onClick={() => go('/')}>{say('play.leaveTable')}</SeatButton>
          </div>
        </div>
      }
    >
      <div className={styles.band}>
        <p className={styles.bandWords}>{outcome.words}</p>
        <p className={styles.figures}>
          <span>
            {say('play.severity')} <strong>{write(outcome.severity)}</strong> {say('play.ofMost', { n: view.failAt })}
          </span>
          <span>
            {say('play.trust')} <strong>{write(outcome.trust, 1)}</strong> {say('play.ofMost', { n: 10 })}
          </span>
        </p>
      </div>
      {view.truth === null ? (
        <p className={styles.calm}>{say('play.truthLater')}</p>
      ) : (
        <>
          <TruthPeople truth={view.truth} />
          <TruthCards truth={view.truth} />
        </>
      )}
    </Sheet>
  );
}
