import { Check, Pencil } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import { AllReady } from './AllReady';
import { useCommand, usePlayTable } from './PlayTable';
import styles from './panel.module.css';
import { Refused } from './Refused';
import { SeatButton } from './SeatButton';
import { SeatStates } from './SeatStates';
import { useDesk } from './useDesk';
import { useFocusKept } from './useFocusKept';
import { useOrderInHand } from './useOrderInHand';

/** The last word of a seat in planning: Ready, or, while the others still write, Change orders. */
export function ReadyBar() {
  const say = useSay();
  const command = useCommand();
  const { view } = usePlayTable();
  const putBack = useOrderInHand((hand) => hand.putBack);
  const show = useDesk((desk) => desk.show);
  const { ready, notReady } = view.options;
  const bar = useRef<HTMLDivElement>(null);
  useFocusKept(view.ready, () => bar.current?.querySelector('button'));
  if (view.phase === 'ended') {
    return (
      <div className={styles.ready}>
        <SeatButton onClick={() => show({ sheet: { sheet: 'outcome' } })}>{say('play.readOutcome')}</SeatButton>
      </div>
    );
  }
  const why = ready.possible || ready.reason === null ? null : say(ready.reason);
  return (
    <div className={styles.ready} ref={bar}>
      <Refused act="ready" />
      {view.phase === 'stops' ? <p className={styles.readyWords}>{say('play.executionRuns')}</p> : null}
      {view.phase === 'planning' && view.ready ? (
        <p className={styles.readyWords}>
          <strong>{say('play.youAreReady')}</strong> {say('play.whenItRuns')}
        </p>
      ) : null}
      <SeatStates />
      {view.phase !== 'planning' ? null : view.ready ? (
        <Button
          wide
          size="large"
          icon={Pencil}
          disabled={!notReady.possible}
          onClick={() => void command('ready', { type: 'notReady' })}
        >
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
