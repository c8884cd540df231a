import { useState } from 'react';
import type { CardInView } from '../../view/seatView';
import { Toggle } from '../ui/Toggle';
import { useSay } from '../ui/useSay';
import { CardChoice } from './CardChoice';
import { CardHoldings } from './CardHoldings';
import { useCommand } from './PlayTable';
import { ReasonLine } from './ReasonLine';
import { Refused } from './Refused';
import { SeatButton } from './SeatButton';
import { Sheet } from './Sheet';
import styles from './sheet.module.css';
import { useReading } from './useBelief';

const SURE = ['guess', 'fairly', 'sure'] as const;
type Sure = (typeof SURE)[number];

/** A decision card: the situation, what we hold, the options with odds and cost, one line of why. An answer is final. */
export function CardSheet({ card, onClose }: { card: CardInView; onClose: () => void }) {
  const say = useSay();
  const command = useCommand();
  const weighed = useReading()?.withCards[card.card];
  const [option, setOption] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [sure, setSure] = useState<Sure | ''>('');
  const [reliedOn, setReliedOn] = useState<string[]>([]);
  const chosen = card.options.find((candidate) => candidate.id === option);
  const answer = async () => {
    if (chosen === undefined) return;
    const accepted = await command('card', {
      type: 'answerCard',
      card: card.card,
      option: chosen.id,
      reliedOn,
      ...(reason.trim() !== '' && { reason: reason.trim() }),
      ...(sure !== '' && { sure }),
    });
    if (accepted) onClose();
  };
  const byNumber = (key: string) => {
    const at = card.options[Number(key) - 1];
    if (at === undefined || !at.possible) return false;
    setOption(at.id);
    return true;
  };
  const fallback = card.options.find((candidate) => candidate.id === card.default);
  return (
    <Sheet
      title={card.title}
      line={say('play.cardLine', { round: card.round, trains: card.trains })}
      timed
      onClose={onClose}
      onKey={byNumber}
      foot={
        <>
          <Refused act="card" />
          <div className={styles.answer}>
            <ReasonLine value={reason} onChange={setReason} />
            <div className={styles.sure}>
              <span className={styles.label}>{say('play.howSure')}</span>
              <Toggle
                label={say('play.howSure')}
                value={sure}
                options={SURE.map((value) => ({ value, label: say(`play.${value}Sure`) }))}
                onChange={(value) => setSure(value)}
              />
            </div>
            <SeatButton aria-disabled={chosen === undefined || undefined} onClick={() => void answer()}>
              {chosen === undefined ? say('play.chooseOption') : chosen.title}
            </SeatButton>
          </div>
          {fallback === undefined ? null : (
            <p className={styles.default}>{say('play.cardDefault', { option: fallback.title })}</p>
          )}
        </>
      }
    >
      <div className={styles.two} data-wide={(card.holds.length === 0 && weighed === undefined) || undefined}>
        <section>
          <h3 className={styles.label}>{say('play.situation')}</h3>
          <p className={styles.situation}>{card.situation}</p>
        </section>
        <CardHoldings card={card} reliedOn={reliedOn} onChange={setReliedOn} />
      </div>
      <div className={styles.choices} role="radiogroup" aria-label={say('play.options')}>
        {card.options.map((one, index) => (
          <CardChoice
            key={one.id}
            group={card.card}
            number={index + 1}
            option={one}
            chosen={one.id === option}
            isDefault={one.id === card.default}
            onChoose={() => setOption(one.id)}
          />
        ))}
      </div>
    </Sheet>
  );
}
