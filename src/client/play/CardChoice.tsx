import type { CardOptionInView } from '../../view/seatView';
import { OddsDots } from '../ui/OddsDots';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { oddsInWords } from './oddsInWords';
import { usePlayTable } from './PlayTable';
import styles from './sheet.module.css';

type CardChoiceProps = {
  group: string;
  number: number;
  option: CardOptionInView;
  chosen: boolean;
  isDefault: boolean;
  onChoose: () => void;
};

/** One option of a card: what happens, who would defend it, the odds, and the cost as counters spent. */
export function CardChoice({ group, number, option, chosen, isDefault, onChoose }: CardChoiceProps) {
  const say = useSay();
  return (
    <label className={styles.choice} data-chosen={chosen || undefined} data-off={!option.possible || undefined}>
      <input
        className="unseen"
        type="radio"
        name={`card-${group}`}
        checked={chosen}
        disabled={!option.possible}
        onChange={onChoose}
      />
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <span className={styles.what}>
        <strong>{option.title}</strong>
        <span>{option.does}</span>
        <em>{say('play.quoted', { words: option.defence })}</em>
        {option.possible || option.reason === null ? null : <span className={styles.why}>{say(option.reason)}</span>}
      </span>
      <span className={styles.terms}>
        {option.odds === null ? (
          <span>{say('play.noDraw')}</span>
        ) : (
          <>
            <span className={styles.odds}>
              <strong>{say(oddsInWords(option.odds))}</strong> <OddsDots chance={option.odds.chance} />
            </span>
            <span className={styles.small}>{say(option.odds.words)}</span>
          </>
        )}
        {isDefault ? <span className={styles.small}>{say('play.happensAtTimeUp')}</span> : null}
        <CostInCounters option={option} />
      </span>
    </label>
  );
}

function CostInCounters({ option: { cost } }: { option: CardOptionInView }) {
  const say = useSay();
  const { seat, view } = usePlayTable();
  if (cost === null) return <span className={styles.costs}>{say('play.noCost')}</span>;
  const left = view.resources.find(({ resource }) => resource === cost.resource)?.left ?? 0;
  return (
    <span className={styles.costs}>
      {Array.from({ length: Math.max(left, cost.amount) }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: counters to spend are alike
        <SeatMark key={index} seat={seat} size={15} blank hollow={index >= cost.amount} />
      ))}
      <span>
        {say('play.costOf', {
          n: cost.amount,
          left,
          what: { words: { key: `play.${cost.resource}Cost`, params: { n: left } } },
        })}
      </span>
    </span>
  );
}
