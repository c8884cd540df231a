import type { CardInView } from '../../view/seatView';
import { GradeBox } from '../ui/GradeBox';
import { useSay } from '../ui/useSay';
import { fileChance } from './byFile';
import { useServiceView } from './PlayTable';
import styles from './sheet.module.css';
import { onPerson, useReading } from './useBelief';
import { useNumber } from './useNumber';

type CardHoldingsProps = { card: CardInView; reliedOn: string[]; onChange: (ids: string[]) => void };

/** Own reports on the card's person; what is ticked is what the answer relies on. */
export function CardHoldings({ card, reliedOn, onChange }: CardHoldingsProps) {
  const say = useSay();
  const write = useNumber();
  const view = useServiceView();
  const held = card.holds.flatMap((id) => view.reports.find((report) => report.id === id) ?? []);
  return (
    <fieldset className={styles.holdings}>
      <legend className={styles.label}>{say('play.whatWeHold')}</legend>
      {held.length === 0 ? (
        <p className={styles.calm}>{say(card.person === null ? 'play.aboutNobody' : 'play.weHoldNothing')}</p>
      ) : null}
      {held.map((report) => (
        <label key={report.id} className={styles.holding}>
          <input
            type="checkbox"
            checked={reliedOn.includes(report.id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...reliedOn, report.id] : reliedOn.filter((id) => id !== report.id))
            }
          />
          <span>
            <GradeBox grade={report.grade} /> {say(report.words)}{' '}
            <span className={styles.nowrap}>{say('play.weightIs', { weight: write(report.weight, 2, true) })}</span>
          </span>
        </label>
      ))}
      {held.length === 0 ? null : <p className={styles.small}>{say('play.tickWhatYouRelyOn')}</p>}
      <PersonByFile card={card} />
    </fieldset>
  );
}

/** What the own file says of the card's person, and what it comes to with what the card says. */
function PersonByFile({ card }: { card: CardInView }) {
  const say = useSay();
  const reading = useReading();
  const together = reading?.withCards[card.card];
  const alone = onPerson(reading?.belief ?? null, card.person ?? '')?.operative;
  if (together === undefined || alone === undefined) return null;
  const person = { person: card.person ?? '' };
  return (
    <dl className={styles.weighed}>
      <dt>{say('odds.byFile')}</dt>
      <dd>{say('play.memberByFile', { odds: { words: fileChance(alone) }, person })}</dd>
      <dt>{say('play.withCard')}</dt>
      <dd>
        <strong>{say(fileChance(together))}</strong>
      </dd>
    </dl>
  );
}
