import { useState } from 'react';
import type { StopChoice } from '../../rules/command';
import type { StopInView } from '../../view/seatView';
import { useSay } from '../ui/useSay';
import { AlertLadder } from './AlertLadder';
import { AskJointFile } from './AskJointFile';
import { fileOnPerson } from './byFile';
import { useCommand, usePlayTable } from './PlayTable';
import { ReasonLine } from './ReasonLine';
import { Refused } from './Refused';
import { SeatButton } from './SeatButton';
import { Sheet } from './Sheet';
import { StopFacts } from './StopFacts';
import { StopOption } from './StopOption';
import styles from './sheet.module.css';
import { useBelief } from './useBelief';

/** The stop at the border: the person and the papers, what the alert code allows, and Border's word for the whole party. */
export function StopSheet({ stop }: { stop: StopInView }) {
  const say = useSay();
  const command = useCommand();
  const { view } = usePlayTable();
  const belief = useBelief();
  const [choice, setChoice] = useState<StopChoice | null>(null);
  const [reason, setReason] = useState('');
  const chosen = stop.choices.find((candidate) => candidate.choice === choice);
  const byNumber = (key: string) => {
    if (key.toLowerCase() === 'j' && stop.ask.possible) {
      void command('stop', { type: 'askJointFile', stop: stop.stop });
      return true;
    }
    const at = stop.choices[Number(key) - 1];
    if (at === undefined || !at.possible) return false;
    setChoice(at.choice);
    return true;
  };
  const decide = () => {
    if (chosen === undefined) return;
    void command('stop', {
      type: 'decideStop',
      stop: stop.stop,
      choice: chosen.choice,
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    });
  };
  const opened = stop.alert === null ? 'play.papersFound' : `play.${stop.alert}Hit`;
  return (
    <Sheet
      title={say(opened, { person: { person: stop.person } })}
      line={say('play.stopLine', {
        sector: { sector: stop.sector },
        place: { place: stop.place },
        round: view.round,
        n: stop.index,
        count: stop.count,
      })}
      timed
      onClose={null}
      onKey={byNumber}
      foot={
        <>
          <Refused act="stop" />
          <div className={styles.answer}>
            <ReasonLine value={reason} onChange={setReason} />
            <SeatButton aria-disabled={chosen === undefined || undefined} onClick={decide}>
              {say(chosen === undefined ? 'play.chooseOption' : `play.${chosen.choice}Choice`)}
            </SeatButton>
          </div>
          <p className={styles.default}>{say('play.stopDefault')}</p>
        </>
      }
    >
      <div className={styles.two} data-stop>
        <StopFacts stop={stop} />
        <AlertLadder code={stop.alert} />
      </div>
      <AskJointFile stop={stop} />
      <div className={styles.choices} role="radiogroup" aria-label={say('play.decideForParty')}>
        <p className={styles.columns} aria-hidden="true">
          <span>{say('play.decideForParty')}</span>
          <span>{say('play.odds')}</span>
          <span>{say('play.costAndLaw')}</span>
        </p>
        {stop.choices.map((one, index) => (
          <StopOption
            key={one.choice}
            number={index + 1}
            option={one}
            chosen={one.choice === choice}
            onChoose={() => setChoice(one.choice)}
            byFile={one.choice === 'hold' ? fileOnPerson(belief, stop.person, null) : []}
          />
        ))}
      </div>
    </Sheet>
  );
}
