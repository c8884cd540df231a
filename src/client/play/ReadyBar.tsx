import { Check, Pencil } from 'lucide-react';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import { AllReady } from './AllReady';
import { useCommand, usePlayTable } from './PlayTable';
import styles from './panel.module.css';
import { Refused } from './Refused';
import { SeatButton } from './SeatButton';
import { SeatStates } from './SeatStates';
import { useOrderInHand } from './useOrderInHand';

/** The last word of a seat in planning: Ready, or, while the others still write, Change orders. */
export function ReadyBar() {
  const say = useSay();
  const command = useCommand();
  const { view } = usePlayTable();
  const putBack = useOrderInHand((hand) => hand.putBack);
  const { ready, notReady } = view.options;
  if (view.phase === 'ended') return null;
  const why = ready.possible || ready.reason === null ? null : say(ready.reason);
  return (
    <div className={styles.ready}>
      <Refused act="ready" />
      {view.phase === 'stops' ? <p className={styles.readyWords}>{say('play.executionRuns')}</p> : null}
      {view.phase === 'planning' && view.ready ? (
        <p className={styles.readyWords}>
          <strong>{say('play.youAreReady')}</strong> {say('play.whenItRuns')}
        </p>
      ) : null}
      <SeatStates />
      {view.phase !== 'planning' ? null : view.ready ? (
        <Button wide size="large" icon={Pencil} disabled={!notReady.possible} onClick={() => void command('ready', { type: 'notReady' })}>
          {say('play.changeOrders')}
        </Button>
      ) : (
        <>
          {why === null ? null : <p className={styles.readyWords}>{why}</p>}
          <SeatButton
            icon={Check}
            aria-disabled={!ready.possible || undefined}
            onClick={() => {
              if (!ready.possible) return;
              putBack();
              void command('ready', { type: 'ready' });
            }}
          >
            {say('play.ready')}
          </SeatButton>
        </>
      )}
      <AllReady />
    </div>
  );
}
