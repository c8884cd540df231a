import { useLocation } from 'wouter';
import type { OutcomeInView } from '../../view/seatView';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import { Meter } from './Meter';
import { usePlayTable } from './PlayTable';
import { SeatButton } from './SeatButton';
import { Sheet } from './Sheet';
import styles from './sheet.module.css';
import { TruthCards } from './TruthCards';
import { TruthPeople } from './TruthPeople';
import { WhyItDid } from './WhyItDid';

/** How the exercise ended, and, once it is revealed, who was who and what was done at the time. */
export function OutcomeSheet({ outcome, onClose }: { outcome: OutcomeInView; onClose: () => void }) {
  const say = useSay();
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
        <div className={styles.figures}>
          <Meter
            name={say('play.severity')}
            value={outcome.severity}
            most={Math.max(view.failAt, Math.ceil(outcome.severity))}
            rest={say('play.ofMost', { n: view.failAt })}
          />
          <Meter
            name={say('play.trust')}
            value={outcome.trust}
            most={10}
            figures={1}
            rest={say('play.ofMost', { n: 10 })}
          />
          <Meter
            name={say('play.roundsPlayed')}
            value={outcome.round}
            most={view.rounds}
            rest={say('play.ofMost', { n: view.rounds })}
          />
        </div>
      </div>
      {view.truth === null ? (
        <p className={styles.calm}>{say('play.truthLater')}</p>
      ) : (
        <>
          <TruthPeople truth={view.truth} />
          <TruthCards truth={view.truth} />
          <WhyItDid />
        </>
      )}
    </Sheet>
  );
}
