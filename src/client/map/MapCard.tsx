import type { ReactNode } from 'react';
import { useSay } from '../ui/useSay';
import styles from './map.module.css';

type MapCardProps = {
  name: string;
  reason: string | undefined;
  choosing: boolean;
  legal: boolean;
  hasLabel: boolean;
  own: ReactNode;
};

/** What the card beside a node holds: the odds of the order in hand, else why it is not possible, else a hidden name. */
export function mapCard({ name, reason, choosing, legal, hasLabel, own }: MapCardProps): ReactNode {
  if (own !== null && own !== undefined && own !== false) return own;
  if (choosing && !legal && reason !== undefined) return <Refused name={name} reason={reason} />;
  return hasLabel ? null : <p className={styles.tipName}>{name}</p>;
}

function Refused({ name, reason }: { name: string; reason: string }) {
  const say = useSay();
  return (
    <>
      <p className={styles.tipHead}>
        <strong>{name}</strong>
        <span>{say('map.outOfReach')}</span>
      </p>
      <p>{reason}</p>
    </>
  );
}
