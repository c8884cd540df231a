import { CircleStop, Eye, Pause, Play, Plus, StepForward } from 'lucide-react';
import { useState } from 'react';
import type { Room } from '../../game/room';
import type { Words } from '../../text/words';
import type { ControlView } from '../../view/seatView';
import { Button } from '../ui/Button';
import { Clock } from '../ui/Clock';
import { CONTROL_MARK, SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { Asking } from './Asking';
import { useConsole } from './console';
import styles from './NowBar.module.css';

type Question = 'endPhase' | 'end' | 'reveal';

/** One sentence: who waits for whom. Beside it the clock and the buttons that move the exercise on, always in one order. */
export function NowBar() {
  const say = useSay();
  const { view, room, pictureAt, act } = useConsole();
  const [asking, setAsking] = useState<Question | null>(null);
  const { status, clock } = room;
  const going = status === 'running' || status === 'paused';
  return (
    <section className={styles.bar} aria-label={say('control.now')}>
      <SeatMark seat={CONTROL_MARK} size={24} />
      <p className={styles.now} role="status">
        <WhoWaits />
      </p>
      {clock === null || status === 'open' ? null : (
        <span className={styles.clock}>
          <span className={styles.clockName}>
            {say(clock.kind === 'stop' ? 'control.clockStop' : 'control.clockPlanning')}
          </span>
          <Clock clock={clock} at={pictureAt} />
        </span>
      )}
      <div className={styles.buttons}>
        {status === 'open' ? (
          <Button look="main" icon={Play} onClick={() => void act({ type: 'start' })}>
            {say('control.start')}
          </Button>
        ) : null}
        {status === 'running' ? (
          <Button icon={Pause} onClick={() => void act({ type: 'pause' })}>
            {say('control.pause')}
          </Button>
        ) : null}
        {status === 'paused' ? (
          <Button look="main" icon={Play} onClick={() => void act({ type: 'resume' })}>
            {say('control.resume')}
          </Button>
        ) : null}
        {going ? (
          <>
            <Button
              icon={Plus}
              disabled={clock === null}
              aria-label={say('control.addMinuteLong')}
              onClick={() => void act({ type: 'addMinute' })}
            >
              {say('control.addMinute')}
            </Button>
            <Button
              icon={StepForward}
              disabled={status !== 'running' || view.phase !== 'planning'}
              onClick={() => setAsking('endPhase')}
            >
              {say('control.endPhase')}
            </Button>
            <Button look="grave" icon={CircleStop} onClick={() => setAsking('end')}>
              {say('control.end')}
            </Button>
          </>
        ) : null}
        {status === 'ended' && !room.revealed ? (
          <Button look="main" icon={Eye} onClick={() => setAsking('reveal')}>
            {say('control.reveal')}
          </Button>
        ) : null}
      </div>
      <Asking
        open={asking !== null}
        words={`control.${asking ?? 'end'}`}
        onNo={() => setAsking(null)}
        onYes={() => {
          if (asking) void act({ type: asking });
          setAsking(null);
        }}
      />
    </section>
  );
}

function WhoWaits() {
  const say = useSay();
  const { view, room } = useConsole();
  const [does, rest] = nowOf(room, view);
  return (
    <>
      <strong>{say(does)}</strong> {rest === null ? null : say(rest)}
    </>
  );
}

type Sentence = Words | string;

/** Who waits for whom, or what the exercise as a whole is doing: the sentence and what is added to it. */
function nowOf({ status, revealed }: Room, { whatNow }: ControlView): [Sentence, Sentence | null] {
  if (status === 'open') return ['control.notStarted', 'control.notStartedRest'];
  if (status === 'paused') return ['control.paused', 'control.pausedRest'];
  if (status === 'ended') return [whatNow.does, revealed ? 'control.revealed' : 'control.endedReveal'];
  return [whatNow.does, whatNow.rest];
}
