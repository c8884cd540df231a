import type { Cost } from '../../rules/choices';
import { useSay } from '../ui/useSay';
import styles from './panel.module.css';

/** A cost as a number and a noun: "2 teams". */
export function CostMark({ cost }: { cost: Cost }) {
  const say = useSay();
  if (cost.amount === 0) return null;
  return <span className={styles.cost}>{say(`play.${cost.resource}Cost`, { n: cost.amount })}</span>;
}
