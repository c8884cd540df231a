import type { Cost } from '../../rules/choices';
import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { usePlayTable } from './PlayTable';
import styles from './panel.module.css';

/** A cost as a number and a noun, "2 teams", or a counter; what frees something costs nothing. */
export function CostMark({ cost }: { cost: Cost }) {
  const say = useSay();
  const { seat } = usePlayTable();
  if (cost.amount <= 0) return null;
  const words = say(`play.${cost.resource}Cost`, { n: cost.amount });
  if (cost.resource !== 'point') return <span className={styles.cost}>{words}</span>;
  return (
    <span className={styles.cost}>
      <span aria-hidden="true">{cost.amount}</span> <SeatMark seat={seat} size={13} blank />
      <span className="unseen">{words}</span>
    </span>
  );
}
