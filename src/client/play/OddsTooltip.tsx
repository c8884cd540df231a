import type { Cost, Odds } from '../../rules/choices';
import { OddsDots } from '../ui/OddsDots';
import { useSay } from '../ui/useSay';
import { ByFileItems } from './ByFileItems';
import type { ByFile } from './byFile';
import { CostMark } from './CostMark';
import styles from './OddsTooltip.module.css';
import { chanceInWords, oddsInWords } from './oddsInWords';

type OddsTooltipProps = {
  /** What would be done where: "Watch Istanbul". */
  title: string;
  cost: Cost | null;
  odds: Odds | null;
  /** Why it is not possible. */
  reason: string | null;
  /** What the seat's own file says beside the rule's odds. */
  byFile?: readonly ByFile[];
};

/** The odds of one order at one target, item by item, and the odds of being misled beside them. */
export function OddsTooltip({ title, cost, odds, reason, byFile = [] }: OddsTooltipProps) {
  const say = useSay();
  return (
    <div className={styles.card}>
      <p className={styles.title}>
        <strong>{title}</strong>
        {cost === null ? null : <CostMark cost={cost} />}
      </p>
      {reason === null ? null : <p className={styles.words}>{reason}</p>}
      {odds === null ? null : (
        <>
          <p className={styles.chance}>
            <strong>{say(chanceInWords(odds.chance))}</strong>
            <OddsDots chance={odds.chance} />
          </p>
          <p className={styles.words}>{say(odds.words)}</p>
          {odds.range === null ? null : (
            <p className={styles.words}>{say('play.oddsRange', { odds: { words: oddsInWords(odds) } })}</p>
          )}
          {odds.items.length === 0 ? null : (
            <ul className={styles.items}>
              {odds.items.map(({ words, value }) => (
                <li key={words.key}>
                  <span>{say(words)}</span>
                  <span className="figures">{value}</span>
                </li>
              ))}
            </ul>
          )}
          {odds.misled === null ? null : (
            <p className={styles.misled}>
              <strong>{say(chanceInWords(odds.misled.chance))}</strong> {say(odds.misled.words)}
            </p>
          )}
        </>
      )}
      <ByFileItems items={byFile} />
    </div>
  );
}
