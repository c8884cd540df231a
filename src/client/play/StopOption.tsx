import { TriangleAlert } from 'lucide-react';
import type { StopInView } from '../../view/seatView';
import { OddsDots } from '../ui/OddsDots';
import { useSay } from '../ui/useSay';
import { ByFileItems } from './ByFileItems';
import type { ByFile } from './byFile';
import { chanceInWords, oddsInWords } from './oddsInWords';
import styles from './sheet.module.css';
import { useAid } from './useBelief';
import { useNumber } from './useNumber';

type StopOptionProps = {
  number: number;
  option: StopInView['choices'][number];
  chosen: boolean;
  onChoose: () => void;
  /** What the own file says of the person: beside a hold, which only helps if he is one of them. */
  byFile: readonly ByFile[];
};

/** One thing Border may decide: what it means, its odds, what it costs and whether it is lawful. */
export function StopOption({ number, option, chosen, onChoose, byFile }: StopOptionProps) {
  const say = useSay();
  const write = useNumber();
  const odds = useAid() === 'none' ? null : option.odds;
  return (
    <label
      className={styles.choice}
      data-stop
      data-chosen={chosen || undefined}
      data-off={!option.possible || undefined}
    >
      <input
        className="unseen"
        type="radio"
        name="stop"
        checked={chosen}
        disabled={!option.possible}
        onChange={onChoose}
      />
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <span className={styles.what}>
        <strong>{say(`play.${option.choice}Choice`)}</strong>
        <span>
          {say(
            option.possible || option.reason === null ? (option.note ?? `play.${option.choice}Means`) : option.reason,
          )}
        </span>
      </span>
      <span className={styles.cell}>
        {!option.possible || (odds === null && option.odds !== null) ? null : odds === null ? (
          say('play.oddsCertain')
        ) : (
          <>
            <span className={styles.odds}>
              <strong>{say(oddsInWords(odds))}</strong> <OddsDots chance={odds.chance} />
            </span>
            <span className={styles.small}>
              {say(odds.words)}{' '}
              {odds.misled === null ? null : `${say(chanceInWords(odds.misled.chance))} ${say(odds.misled.words)}`}
            </span>
          </>
        )}
        <ByFileItems items={option.possible ? byFile : []} />
      </span>
      <span className={styles.cell}>
        {option.lawful ? (
          say(option.trust === 0 ? 'play.lawfulNoCost' : 'play.lawfulCosts', { trust: write(option.trust, 1, true) })
        ) : (
          <strong className={styles.unlawful}>
            <TriangleAlert aria-hidden="true" size={15} strokeWidth={2} />{' '}
            {say('play.belowTheLaw', { trust: write(option.trust, 1, true) })}
          </strong>
        )}
      </span>
    </label>
  );
}
