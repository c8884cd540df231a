import type { Reasoned } from '../../game/reasoned';
import { useSay } from '../ui/useSay';
import styles from './WhyList.module.css';

/** What one of the computer's seats did and why, the newest round first, each order with its reason. */
export function WhyList({ reasons }: { reasons: readonly Reasoned[] }) {
  const say = useSay();
  if (reasons.length === 0) return <p className={styles.empty}>{say('control.whyEmpty')}</p>;
  const rounds = [...new Set(reasons.map(({ round }) => round))].sort((a, b) => b - a);
  return (
    <ol className={styles.rounds}>
      {rounds.map((round) => (
        <li key={round} className={styles.round}>
          <h3>{say('home.roundN', { n: round })}</h3>
          <ol className={styles.steps}>
            {reasons
              .filter((one) => one.round === round)
              .flatMap(({ steps }) => steps)
              .map(({ did, why }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: what was done never moves in this list
                <li key={index}>
                  {did === null ? null : <strong>{say(did)}</strong>}
                  <span>{why === null ? say('control.whyNone') : say(why)}</span>
                </li>
              ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
