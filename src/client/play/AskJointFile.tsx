import { Layers } from 'lucide-react';
import type { StopInView } from '../../view/seatView';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import { useCommand, usePlayTable } from './PlayTable';
import styles from './sheet.module.css';
import { useNumber } from './useNumber';

/** Asking what all services hold together. No odds: what the others hold cannot be known. */
export function AskJointFile({ stop }: { stop: StopInView }) {
  const say = useSay();
  const write = useNumber();
  const command = useCommand();
  const { law } = usePlayTable().view;
  const lawful = stop.choices.find(({ choice }) => choice === 'hold')?.lawful ?? false;
  return (
    <section className={styles.joint} aria-live="polite">
      <Layers aria-hidden="true" size={22} strokeWidth={1.6} />
      {stop.joint === null ? (
        <>
          <div>
            <h3>{say('play.askJoint')}</h3>
            <p>{say('play.askJointSays', { law: write(law.joint, 1), own: write(stop.grounds, 2) })}</p>
          </div>
          <p className={styles.jointCost}>
            {stop.ask.possible || stop.ask.reason === null ? say('play.askJointCost') : say(stop.ask.reason)}
          </p>
          <Button
            disabled={!stop.ask.possible}
            aria-keyshortcuts="J"
            onClick={() => void command('stop', { type: 'askJointFile', stop: stop.stop })}
          >
            {say('play.ask')} <kbd className={styles.kbd}>J</kbd>
          </Button>
        </>
      ) : (
        <div className={styles.jointAnswer}>
          <h3>{say('play.jointHolds', { grounds: write(stop.joint, 2) })}</h3>
          <p>{say(lawful ? 'play.holdIsLawful' : 'play.holdIsNotLawful', { law: write(law.joint, 1) })}</p>
        </div>
      )}
    </section>
  );
}
